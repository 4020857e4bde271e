/**
 * Characters that nobody sees: soft hyphens, zero-width spaces, marks of direction, byte order marks. Copies from web pages and Teams bring
 * them along. The joiners U+200C and U+200D belong to words of some scripts; between two characters outside of ASCII they are left alone.
 */
const INVISIBLE =
  /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|(?<![^\0-\x7F])[\u200C\u200D]|[\u200C\u200D](?![^\0-\x7F])/g;

/** The same in one class: nearly every cell is done with it. */
const ANY = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/;

/** A text without the characters that nobody sees. */
export function visibleText(text: string): string {
  return ANY.test(text) ? text.replace(INVISIBLE, "") : text;
}

/** The characters of a text that nobody sees, each once: ["U+200B"]. */
export function invisibleIn(text: string): string[] {
  const codes = (text.match(INVISIBLE) ?? []).map((character) => character.charCodeAt(0).toString(16).toUpperCase());
  return [...new Set(codes)].map((code) => `U+${code.padStart(4, "0")}`);
}

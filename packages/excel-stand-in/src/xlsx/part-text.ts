import { UnreadableWorkbook } from "./unreadable-workbook";

/** What a document declares its encoding to be, with everything before that. */
const DECLARED = /^(\s*<\?xml\s[^>]*?\bencoding\s*=\s*["'])([^"']*)/;

/** The letters of the bytes 80 to 9F in windows-1252, which is what documents mean that declare ISO-8859-1 (WHATWG Encoding). */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

/** How many bytes a declaration may take. */
const DECLARATION_BYTES = 256;

/**
 * The text of a part in whichever encoding it is (XML 1.0, appendix F): that of its byte order mark, else the one that it declares,
 * else UTF-8. The text declares UTF-8, in which it is written.
 *
 * @throws UnreadableWorkbook when the encoding is not known, or the bytes are not text in it: letters are never lost without a word
 */
export function textOfPart(bytes: Uint8Array, path: string): string {
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, DECLARATION_BYTES)))?.[2];
  const text = decode(bytes, encodingOf(bytes, declared), path);
  const isAsWritten = /^utf-?8$/i.test(DECLARED.exec(text)?.[2] ?? "UTF-8");
  return isAsWritten ? text : text.replace(DECLARED, "$1UTF-8");
}

function encodingOf([first, second, third, fourth]: Uint8Array, declared: string | undefined): string {
  const isQuad = third === 0 && fourth === 0;
  if (first === 0xff && second === 0xfe) return isQuad ? "UTF-32" : "UTF-16LE";
  if (first === 0xfe && second === 0xff) return "UTF-16BE";
  if (first === 0 && second === 0) return "UTF-32";
  // Every document begins with "<".
  if (first === 0x3c && second === 0) return isQuad ? "UTF-32" : "UTF-16LE";
  if (first === 0 && second === 0x3c) return "UTF-16BE";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "UTF-8";
  // Programs that keep texts in memory as UTF-16 declare it by mistake: a declaration that could be read has a byte a letter.
  return declared === undefined || decoderOf(declared)?.encoding.startsWith("utf-16") === true ? "UTF-8" : declared;
}

function decode(bytes: Uint8Array, encoding: string, path: string): string {
  const decoder = decoderOf(encoding) ?? (bytes.every(isAscii) ? decoderOf("UTF-8") : undefined);
  if (decoder === undefined) {
    throw new UnreadableWorkbook(
      `The workbook has text in the encoding ${encoding} (${path}), which cannot be read: open it in Excel and save it again.`,
    );
  }
  try {
    const text = decoder.decode(bytes);
    return decoder.encoding === "windows-1252" ? withWindowsLetters(text) : text;
  } catch (cause) {
    const what = `The workbook is damaged: ${path} is not text in the encoding ${encoding}, as it should be.`;
    throw new UnreadableWorkbook(`${what} Open it in Excel and save it again.`, { cause });
  }
}

/** Whether a byte is a letter that nearly every encoding has in common. */
function isAscii(byte: number): boolean {
  return byte > 0 && byte < 0x80;
}

/** Some versions of Node, such as 20.18.3 to 20.20.2, read windows-1252 as ISO-8859-1 (github.com/nodejs/node/issues/56542). */
function withWindowsLetters(text: string): string {
  return text.replace(/[\x80-\x9F]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** Undefined when there is no such encoding. */
function decoderOf(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return undefined;
  }
}

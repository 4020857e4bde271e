/** How sure it is that a text is shorthand: "clear" anywhere, "letter" beside other evidence only, "nothing" among numbers. */
export type Shorthand = "clear" | "letter" | "nothing";

/**
 * Signs that statistics write where there is no figure: those of the Government Statistical Service ([x] unavailable, [z] not applicable,
 * [c] confidential, [u] unreliable, [low] rounds to nothing; earlier without brackets, and k for low), of Eurostat (:) and HESA (..), and
 * SUPP, NE and NP of the school performance tables.
 */
const SIGNS: readonly (readonly [Shorthand, RegExp])[] = [
  ["clear", /^(?:\[(?:x|z|c|u|k|w|low)\]|\.\.|:|supp)$/i],
  ["letter", /^(?:x|z|c|u|k|low)$/i],
  ["nothing", /^(?:n[/.]?a\.?|ne|np|[-\u2010-\u2015\u2212]{1,3})$/i],
];

/** What kind of shorthand a text may be; null when it is none. */
export function shorthandOf(text: string): Shorthand | null {
  return SIGNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

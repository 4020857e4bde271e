const [MINUS, POINT, ZERO] = [0x2d, 0x2e, 0x30];

/** Digits up to which a whole number is exact. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/** What a file may write as a number: "12,5", "0x1A", "Infinity" and blanks are none. */
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;

/**
 * The number that bytes spell in the way nearly all are written; NaN where they are longer or written otherwise.
 *
 * It is the very number that JavaScript reads: a whole number of 15 digits and a power of ten below 10^22 are exact, and their quotient is
 * rounded once (W. Clinger, "How to read floating point numbers accurately", 1990).
 */
export function usualNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = bytes[start] === MINUS ? start + 1 : start;
  if (at >= end || end - at > EXACT_DIGITS + 1) return NaN;
  let [digits, decimals, number] = [0, -1, 0];
  for (; at < end; at++) {
    const byte = bytes[at];
    if (byte === POINT && decimals < 0 && digits > 0) decimals = 0;
    else {
      const digit = byte - ZERO;
      if (digit < 0 || digit > 9) return NaN;
      number = number * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    }
  }
  if (digits > EXACT_DIGITS || decimals === 0) return NaN;
  const value = decimals > 0 ? number / POWERS[decimals] : number;
  return bytes[start] === MINUS ? -value : value;
}

/** The number that a text spells; null when it spells none that a cell can hold. */
export function numberOf(text: string): number | null {
  if (!NUMBER.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

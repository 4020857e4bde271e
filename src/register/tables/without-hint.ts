/** Longer headings are returned as they are: no known heading is nearly as long, even with its hint. */
const LONGEST = 1_000;

/** Beginnings of hints that may go on with anything. */
const BEGINNING =
  /(?:d{1,2}\s{0,3}[/.\s-]\s{0,3}m|y{2,4}|y(?:es)?\s{0,3}[/|]\s{0,3}n|see |select|choose|drop|if |\d{1,3}\s{0,3}(?:[-–=:]|to )|out of \d)/iy;
/** Hints that must match completely. */
const WHOLE: ReadonlySet<string> = new Set(["optional", "required", "mandatory", "%"]);

/**
 * A heading without the hint in brackets after it on how to fill in its cells: "Start date (dd/mm/yyyy)", "Withdrawn (Y/N)*",
 * "Result (Pass/Fail)". Any other heading is returned as it is. Each character is looked at a few times only, whatever the cell holds.
 */
export function withoutHint(heading: string): string {
  if (heading.length > LONGEST) return heading;
  const end = lengthWithoutStars(heading) - 1;
  if (heading[end] !== ")" && heading[end] !== "]") return heading;
  const text = heading.slice(0, end).toLowerCase();
  const lastFail = text.lastIndexOf("fail");
  // A hint is in one line.
  for (let start = text.lastIndexOf("\n") + 1; start < end; start++) {
    if (isBracket(text[start]) && isHint(text, start + 1, lastFail)) return heading.slice(0, start).trimEnd();
  }
  return heading;
}

/** Length up to the stars that mark a column as compulsory, and the spaces among them. */
function lengthWithoutStars(text: string): number {
  let length = text.length;
  while (length > 0 && (text[length - 1] === "*" || text[length - 1].trim() === "")) length--;
  return length;
}

function isBracket(character: string): boolean {
  return character === "(" || character === "[";
}

/** Whether a text, from a position on, is a hint. @param lastFail where "fail" is last written in it; -1 nowhere */
function isHint(text: string, from: number, lastFail: number): boolean {
  BEGINNING.lastIndex = from;
  if (BEGINNING.test(text)) return true;
  if (text.startsWith("pass", from)) return lastFail >= from + "pass".length;
  return text.length - from <= "mandatory".length && WHOLE.has(text.slice(from));
}

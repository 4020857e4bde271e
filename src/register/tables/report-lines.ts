import { isPrintable } from "../cells/is-trimmed";
import { cellText, spellingKey } from "../cells/spelling";

/** Beginnings of the lines with which programs and people surround what they print or export. */
const BEGINNING = new RegExp(
  [
    "applied filters?\\b|filters? applied\\b|filters?:|filtered by\\b|sorted by\\b|parameters?:",
    "(?:report|data|file|list|page)? ?(?:printed|generated|produced|exported|extracted|downloaded|created|compiled|prepared|run|refreshed|updated|correct|as at)(?:$|:| (?:on|by|at|from|of|for|date|time|\\d))",
    "(?:print|report|run|export|extract)(?:ed)? (?:date|time|title|name|id|parameters?|run)\\b",
    "(?:signed(?: off)?|checked|approved|authorised|verified|reviewed) by\\b|contact(?:$|:)",
    "last (?:refreshed|updated|modified)\\b|as at \\d",
    "sources?:|notes?(?:$|:| \\d)|footnotes?\\b|key:|disclaimer\\b|confidential\\b|official(?:[ -]+sensitive)?(?:$|:)",
    "©|\\(c\\) |copyright\\b|end of (?:the )?(?:report|list|data|table|page)\\b|continued (?:on|from|overleaf)\\b",
  ].join("|"),
  "iuy",
);
/** "Page 1", "- Sheet 2 of 3 -", "p. 1/3". "P.1" alone may be somebody's ID. */
const PAGE = /^[-–—\s]*(?:(?:page|sheet)\s*\d+(?:\s*(?:of|\/)\s*\d+)?|p\.\s*\d+\s*(?:of|\/)\s*\d+)[-–—\s]*$/iu;

/** The first two characters of everything that these patterns match: whole columns are looked through, and most cells begin otherwise. */
const FIRST_TWO: ReadonlySet<string> = new Set(
  "ap as au ch co cr da di do en ex fi fo ge ke la li no of pa pr re ru sh si so up ve p. (c".split(" "),
);

/** Whether a text may begin a line of a report by its first two characters; those that are not plain are looked at more closely. */
function mayBeginLine(cell: string): boolean {
  const isPlain = isPrintable(cell.charCodeAt(0)) && isPrintable(cell.charCodeAt(1));
  return !isPlain || cell.startsWith("-") || FIRST_TWO.has(cell.slice(0, 2).toLowerCase());
}

/** A longer text that stands alone is a sentence, and no ID or name. */
const WORDS_OF_A_SENTENCE = 7;
/** Below a line of a report its further lines follow, such as the filters that were applied. */
const WORDS_OF_A_FURTHER_LINE = 4;

/** What is known around a row. */
interface Surroundings {
  /** Titles above the table: they are printed again at the top of every page. */
  readonly titles: readonly string[];
  /** Whether there is a line of a report above the row, and nobody between them. */
  readonly isBelowLine: boolean;
}

/** Whether a text begins as the lines do with which programs surround what they print: "Applied filters:", "Page 1 of 3". */
export function beginsReportLine(cell: unknown): boolean {
  if (typeof cell !== "string" || !mayBeginLine(cell)) return false;
  const text = cellText(cell);
  BEGINNING.lastIndex = 0;
  return PAGE.test(text) || BEGINNING.test(text);
}

/**
 * Whether a row is a line around the rows of a printed or exported report: a footer, a page number, a title at the top of the next page,
 * a sentence. Anything else that is filled must be part of such a line too: "Printed on" beside a date.
 *
 * @param filled cells of the row that are not blank, from left to right
 */
export function isReportLine(filled: readonly unknown[], { titles, isBelowLine }: Surroundings): boolean {
  const keys = new Set(titles.map(spellingKey));
  const isTitle = (cell: unknown): boolean => typeof cell === "string" && keys.has(spellingKey(cell));
  if (filled.length > MOST_CELLS || filled.length === 0) return false;
  if (filled.every((cell) => isTitle(cell) || beginsReportLine(cell) || isRule(cell))) return true;
  if (filled.length > 1) return beginsReportLine(filled[0]) || filled.some((cell) => PAGE.test(cellText(cell)));
  const words = cellText(filled[0]).split(/\s+/u).length;
  return words >= (isBelowLine ? WORDS_OF_A_FURTHER_LINE : WORDS_OF_A_SENTENCE);
}

/** Left, centre and right of a page's head. */
const MOST_CELLS = 3;

/** Whether a cell holds nothing but a drawn line: "-----". */
function isRule(cell: unknown): boolean {
  return typeof cell === "string" && /^[-–—=_*.~\s]{3,}$/u.test(cell);
}

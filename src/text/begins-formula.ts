/** Blanks before it do not keep Excel from reading a formula; where people write Japanese, the wide signs begin one as well. */
const BEGINNING = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Whether a spreadsheet takes a text that is pasted or opened for a formula: "=HYPERLINK(…)", "+44 20 …", "-1+1", "@SUM(A1)". */
export function beginsFormula(text: string): boolean {
  return BEGINNING.test(text);
}

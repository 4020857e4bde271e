const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
]);

/** Whether a text is the name of one of Excel's error values, in any case of letters. */
export function isErrorText(text: string): boolean {
  return text.startsWith("#") && ERRORS.has(text.toUpperCase());
}

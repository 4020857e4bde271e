import type { Workbook } from "excel-stand-in";

/** Headings of the sample under which something is said of a single person or school. */
const PRIVATE = ["Participant ID", "First name", "Last name", "School URN", "School name"];

/** A last name that is also a word of the ethnic groups; with the first name before it, it is looked for all the same. */
const ALSO_A_WORD = "White";

/** What the workbook says of single people and schools, each once. */
export function privateTexts({ worksheets }: Workbook): string[] {
  const texts = worksheets.flatMap(({ rows }) => {
    const table = rows.map((row) =>
      Array.from(row, (cell) => (isText(cell?.content) ? String(cell.content).trim() : "")),
    );
    const [headings = []] = table;
    const columns = [...headings.keys()].filter((column) => PRIVATE.includes(headings[column]));
    const [first, last] = ["First name", "Last name"].map((heading) => headings.indexOf(heading));
    const names = first === -1 ? [] : table.slice(1).map((row) => `${row[first]} ${row[last]}`.trim());
    return [...table.slice(1).flatMap((row) => columns.map((column) => row[column])), ...names];
  });
  return [...new Set(texts)].filter((text) => text !== "" && text !== ALSO_A_WORD);
}

function isText(content: unknown): content is string | number {
  return typeof content === "string" || typeof content === "number";
}

import type { Workbook } from "excel-stand-in";
import { publicationCsv } from "../../../src/publication/forms/csv";
import { publicationJson } from "../../../src/publication/forms/json";
import { publicationPage } from "../../../src/publication/forms/page/publication-page";
import { publicationWorkbook } from "../../../src/publication/forms/workbook/publication-workbook";
import { openSample } from "../../support/open-sample";
import { copyOf, sampleAnalysis } from "../../support/public-copies";
import { workbookParts } from "../../support/workbook-parts";

/** Headings of the sample under which something is said of a single person or school. */
const PRIVATE = ["Participant ID", "First name", "Last name", "School URN", "School name"];

/** A last name that is also a word of the ethnic groups; with the first name before it, it is looked for all the same. */
const ALSO_A_WORD = "White";

test("nothing of a participant is in any of the four files", async () => {
  const texts = privateTexts(await openSample());
  expect(texts.length).toBeGreaterThan(2000);
  const copy = await copyOf(await sampleAnalysis());
  const parts = await workbookParts(publicationWorkbook(copy));
  // The last of them shows that the test would find one.
  const files: Readonly<Record<string, string>> = {
    "publication.html": publicationPage(copy),
    "publication.csv": publicationCsv(copy),
    "publication.json": JSON.stringify(publicationJson(copy)),
    "publication.xlsx": [...parts.values()].join("\n"),
    "a file with a name in it": `<td>Nobody</td><td>${texts[0]}</td>`,
  };
  const found = Object.entries(files).map(([name, file]) => {
    const words = wordsOf(file);
    return [name, texts.filter((text) => words.includes(` ${wordsOf(text).trim()} `))];
  });
  expect(Object.fromEntries(found)).toEqual({
    "publication.html": [],
    "publication.csv": [],
    "publication.json": [],
    "publication.xlsx": [],
    "a file with a name in it": [texts[0]],
  });
});

/** What the workbook says of single people and schools, each once. */
function privateTexts({ worksheets }: Workbook): string[] {
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

/** The words of a text in small letters, with spaces around them; what is neither letter nor digit only separates them. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ")} `;
}

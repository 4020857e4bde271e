import { publicationCsv } from "../../../src/publication/forms/csv";
import { publicationJson } from "../../../src/publication/forms/json";
import { publicationPage } from "../../../src/publication/forms/page/publication-page";
import { publicationWorkbook } from "../../../src/publication/forms/workbook/publication-workbook";
import { openSample } from "../../support/open-sample";
import { privateTexts } from "../../support/private-texts";
import { copyOf, sampleAnalysis } from "../../support/public-copies";
import { workbookParts } from "../../support/workbook-parts";

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

/** The words of a text in small letters, with spaces around them; what is neither letter nor digit only separates them. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ")} `;
}

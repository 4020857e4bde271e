import { file, type HostileFile } from "./hostile-file";
import {
  related,
  sheet,
  SHEET,
  STYLES,
  styles,
  TEXTS,
  texts,
  workbook,
  WORKBOOK,
  WORKBOOK_RELATIONSHIPS,
} from "./parts";

const DEEP = "<a>".repeat(100_000) + "</a>".repeat(100_000);
const LAUGHS = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
const ONE_SHEET = '<sheet name="Participants" sheetId="1" r:id="rId1"/>';
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Documents that are nested, define entities, lead elsewhere, or have more elements than there is room for. */
export const HOSTILE_DOCUMENTS: readonly HostileFile[] = [
  file("a sheet nested 100,000 levels deep", /nested more than 128 levels/, () => ({ [SHEET]: sheet("", DEEP) })),
  file("cells nested 100,000 levels deep", /nested more than 128 levels/, () => ({ [SHEET]: sheet(DEEP) })),
  file("a list of sheets nested 100,000 levels deep", /nested more than 128 levels/, () => ({
    [WORKBOOK]: workbook(ONE_SHEET, DEEP),
  })),
  file("formats nested 100,000 levels deep", /nested more than 128 levels/, () => ({ [STYLES]: styles(DEEP) })),
  file("texts nested 100,000 levels deep", /nested more than 128 levels/, () => ({ [TEXTS]: texts(DEEP) })),
  file("a billion laughs among the texts", /defines a document type/, () => ({
    [TEXTS]: texts("<si><t>&l9;</t></si>", `<!DOCTYPE sst [<!ENTITY l0 "ha">${LAUGHS}]>`),
  })),
  file("a billion laughs in the list of sheets", /defines a document type/, () => ({
    [WORKBOOK]: `<!DOCTYPE workbook [<!ENTITY l0 "ha">${LAUGHS}]>${workbook(ONE_SHEET)}`,
  })),
  file("an entity that is a file of the computer", /defines a document type/, () => ({
    [SHEET]: `<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheet("")}`,
  })),
  file("an entity that nobody defines", null, () => ({ [TEXTS]: texts("<si><t>&xxe;</t></si>") })),
  file("a comment that never ends", /breaks off/, () => ({ [SHEET]: sheet("", "<!-- ") })),
  file("a tag of two million letters", /text or tag of more than a million letters/, () => ({
    [SHEET]: sheet(`<row r="9"><c r="A9" x="${randomLetters(2_000_000)}"/></row>`),
  })),
  file("a sheet that is the workbook itself", /damaged/, () => ({
    [WORKBOOK_RELATIONSHIPS]: related("worksheet:workbook.xml", "styles:styles.xml"),
  })),
  file("relationships that lead round in a circle", null, () => ({
    [WORKBOOK_RELATIONSHIPS]: related(
      "worksheet:worksheets/sheet1.xml",
      "styles:styles.xml",
      "sharedStrings:sharedStrings.xml",
      "officeDocument:workbook.xml",
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": related("worksheet:sheet1.xml", "table:../workbook.xml"),
  })),
  file("a sheet that is not there", /no worksheets/, () => ({
    [WORKBOOK_RELATIONSHIPS]: related("worksheet:worksheets/sheet9.xml"),
  })),
  file("a sheet on the internet", /no worksheets/, () => ({
    [WORKBOOK_RELATIONSHIPS]: related("worksheet:http://127.0.0.1:9/sheet1.xml"),
  })),
  file("a sheet outside of the file", null, () => ({
    [WORKBOOK_RELATIONSHIPS]: related(
      "worksheet:../../../../../xl/worksheets/sheet1.xml",
      "styles:/xl/styles.xml",
      "sharedStrings:sharedStrings.xml",
    ),
  })),
  file("a thousand sheets that are the same one", /is another sheet as well/, () => ({
    [WORKBOOK]: workbook(
      numbers(1000)
        .map((n) => `<sheet name="S${n}" sheetId="${n + 1}" r:id="rId1"/>`)
        .join(""),
    ),
  })),
  file("a million names", /has more than the 400,000 elements/, () => ({
    [WORKBOOK]: workbook(
      ONE_SHEET,
      `<definedNames>${numbers(1_000_000)
        .map((n) => `<definedName name="n${n}">A1</definedName>`)
        .join("")}</definedNames>`,
    ),
  })),
  file("a million formats", /has more than the 400,000 elements/, () => ({
    [STYLES]: styles(
      numbers(1_000_000)
        .map((n) => `<xf numFmtId="${n}"/>`)
        .join(""),
    ),
  })),
  file("60,000 formats, all in use", null, () => ({
    [STYLES]: styles(`<xf/><xf numFmtId="14"/>${'<xf numFmtId="2"/>'.repeat(60_000)}`),
    [SHEET]: sheet(
      numbers(60)
        .map(
          (row) =>
            `<row r="${row + 9}">${numbers(1000)
              .map((n) => `<c s="${row * 1000 + n + 2}"/>`)
              .join("")}</row>`,
        )
        .join(""),
    ),
  })),
];

/** Letters that cannot be packed small. */
function randomLetters(count: number): string {
  let state = 1;
  const letters = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    letters[i] = 97 + ((state >>> 16) % 26);
  }
  return new TextDecoder().decode(letters);
}

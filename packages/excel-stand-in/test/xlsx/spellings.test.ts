import JSZip from "jszip";
import { DEFAULT_STYLE } from "../../src/workbook/style";
import type { Workbook } from "../../src/workbook/workbook";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { saveXlsx } from "../../src/xlsx/save-xlsx";
import { addSheet, fixture, partsOf, sheetOf } from "./files";

type Parts = Record<string, string | Uint8Array>;

/** The rich fixture with a validation, a spilled formula, letters of other languages and a text in runs besides. */
async function rich(): Promise<Uint8Array> {
  const opened = await openXlsx(fixture());
  const sheet = sheetOf(opened.workbook, "Rates & more");
  const area = { row: 4, column: 0, rows: 3, columns: 1 };
  sheet.validations.push({ area, list: "Yes,No", inCellDropDown: true, ignoreBlanks: true });
  sheet.put(8, 0, { content: "Zoë €5 \u{1F600}", style: DEFAULT_STYLE });
  sheet.put(9, 0, { content: 1, formula: "=SEQUENCE(2)", style: DEFAULT_STYLE });
  sheet.put(10, 0, { content: 2, style: DEFAULT_STYLE, spilledFrom: { row: 9, column: 0 } });
  return saveXlsx(opened);
}

async function zipped(parts: Parts): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content, { createFolders: false });
  return zip.generateAsync({ type: "uint8array" });
}

function mapped(parts: Record<string, string>, change: (text: string, name: string) => string | Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, /\.(xml|rels)$/.test(name) ? change(text, name) : text]),
  );
}

const named = (parts: Record<string, string>, change: (name: string) => string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [change(name), text]));

function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const declared = `<?xml version="1.0" encoding="UTF-16"?>${text.replace(/^<\?xml.*?\?>/, "")}`;
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + declared, "utf16le");
  return Uint8Array.from(order === "le" ? bytes : bytes.swap16());
}

const lowerCase = (text: string): string =>
  text.replace(/\s(?:r|ref|sqref|activeCell|topLeftCell)="[^"]*"/g, (address) => address.toLowerCase());

/** The same workbook, in every way in which other programs spell it. */
const SPELLINGS: readonly [string, (parts: Record<string, string>) => Parts][] = [
  ["UTF-16, little-endian", (parts) => mapped(parts, (text) => utf16(text, "le", true))],
  ["UTF-16, big-endian", (parts) => mapped(parts, (text) => utf16(text, "be", true))],
  [
    "UTF-16 without a mark",
    (parts) => mapped(parts, (text, name) => utf16(text, name.length % 2 ? "le" : "be", false)),
  ],
  ["UTF-8 with a mark", (parts) => mapped(parts, (text) => `\uFEFF${text}`)],
  ["part names in capitals", (parts) => named(parts, (name) => name.toUpperCase())],
  ["part names with backslashes", (parts) => named(parts, (name) => name.replaceAll("/", "\\"))],
  ["part names with a slash in front", (parts) => named(parts, (name) => `/${name}`)],
  [
    "targets with backslashes",
    (parts) =>
      mapped(parts, (text) =>
        text.replace(/Target="(?!http)[^"]*"|PartName="[^"]*"/g, (path) => path.replaceAll("/", "\\")),
      ),
  ],
  [
    "part names in other cases than where they are named",
    (parts) =>
      mapped(parts, (text) =>
        text
          .replace(/Target="(?!http)[^"]*"/g, (path) => `Target${path.slice(6).toUpperCase()}`)
          .replace(/PartName="[^"]*"/g, (path) => `PartName${path.slice(8).toLowerCase()}`),
      ),
  ],
  ["addresses in small letters", (parts) => mapped(parts, lowerCase)],
  [
    "single quotes and spaces in tags",
    (parts) =>
      mapped(parts, (text) =>
        text.replace(/<[^!?][^>]*>/g, (tag) =>
          tag.replace(/([\w:]+)="([^"']*)"/g, "$1\n= '$2'").replaceAll("&quot;", '"'),
        ),
      ),
  ],
  [
    "comments",
    (parts) => mapped(parts, (text) => text.replace(/<(row|si|t|v|sheetData)(?=[\s>])/g, "<!-- <row> --><$1")),
  ],
  ["CDATA", (parts) => mapped(parts, (text) => text.replace(/>([\w ]+)<\//g, "><![CDATA[$1]]></"))],
  ["line ends of Windows", (parts) => mapped(parts, (text) => text.replace(/>(?=<(?!\/v>))/g, ">\r\n"))],
  [
    "the strict variant of the format",
    (parts) =>
      mapped(parts, (text) =>
        text
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/",
            "http://purl.oclc.org/ooxml/officeDocument/",
          ),
      ),
  ],
  [
    "character references",
    (parts) =>
      mapped(parts, (text) =>
        text.replace(
          />([^<&]+)<\//g,
          (_, inside: string) => `>${[...inside].map((one) => `&#x${one.codePointAt(0)?.toString(16)};`).join("")}</`,
        ),
      ),
  ],
];

const contents = ({ worksheets, names, active }: Workbook) => ({ worksheets, names, active: active?.name });

describe.each(SPELLINGS)("a workbook in %s", (_, spell) => {
  it("opens as the same workbook", async () => {
    const usual = await rich();
    const opened = await openXlsx(await zipped(spell(await partsOf(usual))));
    expect(contents(opened.workbook)).toEqual(contents((await openXlsx(usual)).workbook));
  });

  it("is the same after a change, and opens elsewhere", async () => {
    const usual = await rich();
    const saved: Uint8Array[] = [];
    for (const bytes of [usual, await zipped(spell(await partsOf(usual)))]) {
      const opened = await openXlsx(bytes);
      const sheet = sheetOf(opened.workbook, "Rates & more");
      sheet.put(7, 0, { content: "Changed", style: DEFAULT_STYLE });
      sheet.merges.push({ row: 20, column: 0, rows: 2, columns: 2 });
      opened.workbook.names.set("New", "'Rates & more'!$A$8");
      addSheet(opened.workbook, "Metric 1").put(0, 0, { content: "=not a formula", style: DEFAULT_STYLE });
      saved.push(await saveXlsx(opened));
    }
    const [expected, got] = await Promise.all(saved.map((bytes) => openXlsx(bytes)));
    expect(contents(got.workbook)).toEqual(contents(expected.workbook));
    const names = Object.keys(await partsOf(saved[1]));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.join()).not.toContain("\\");
    // What was rewritten is in the encoding that it declares.
    const parts = await JSZip.loadAsync(saved[1]);
    for (const name of ["xl/workbook.xml", "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "[Content_Types].xml"]) {
      const text = await Object.values(parts.files)
        .find((entry) => entry.name.toLowerCase() === name.toLowerCase())
        ?.async("string");
      expect(text).toContain("<");
      expect(text).not.toMatch(/encoding="(?!UTF-8")/);
    }
  });
});

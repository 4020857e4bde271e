import JSZip from "jszip";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { UnreadableWorkbook } from "../../src/xlsx/unreadable-workbook";
import { fixture, withParts } from "./files";

const text = (content: string) => new TextEncoder().encode(content);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function zip(files: Record<string, string>): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [path, content] of Object.entries(files)) archive.file(path, content);
  return archive.generateAsync({ type: "uint8array" });
}

/** A package whose main part is of this content type. */
function office(type: string, path: string): Promise<Uint8Array> {
  return zip({
    "[Content_Types].xml": `<Types><Override PartName="/${path}" ContentType="${type}"/></Types>`,
    "_rels/.rels": `<Relationships><Relationship Id="rId1" Type="http://x/officeDocument" Target="${path}"/></Relationships>`,
    [path]: "<document/>",
  });
}

describe("files that are no workbook", () => {
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const cases: [what: string, bytes: () => Uint8Array | Promise<Uint8Array>, message: RegExp][] = [
    ["an empty file", () => new Uint8Array(), /empty \(0 bytes\)/],
    ["a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /not an Excel workbook/],
    ["a text file", () => text("Participant ID,First name\n"), /not an Excel workbook/],
    [
      "an old workbook",
      () => new Uint8Array([...OLE, ...new Array<number>(600).fill(0), ...Buffer.from("Workbook", "utf16le")]),
      /old Excel workbook \(\.xls\)/,
    ],
    [
      "an old Word document",
      () => new Uint8Array([...OLE, ...new Array<number>(600).fill(0), ...Buffer.from("WordDocument", "utf16le")]),
      /not an Excel workbook.*If Excel can open it/,
    ],
    [
      "an encrypted workbook",
      () => new Uint8Array([...OLE, 0, 69, ...Buffer.from("EncryptedPackage", "utf16le"), 0, 0]),
      /protected with a password/,
    ],
    [
      "a file with another digit in a cell than was written",
      async () => {
        // Put in place anew, the part is stored as it is, and can be changed in the file.
        const archive = await JSZip.loadAsync(fixture());
        const sheet = "xl/worksheets/sheet1.xml";
        const xml = (await archive.file(sheet)?.async("string")) ?? "";
        archive.file(sheet, xml.replace("<sheetData>", "<!--43346--><sheetData>"), { compression: "STORE" });
        const bytes = await archive.generateAsync({ type: "uint8array" });
        const place = Buffer.from(bytes).indexOf("43346");
        bytes[place + 4] = "9".charCodeAt(0);
        return bytes;
      },
      /damaged or incomplete/,
    ],
    ["a file cut short", () => fixture().slice(0, 5000), /damaged or incomplete/],
    [
      "a zip archive with a password",
      () => new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 1, 0, 8, 0]),
      /zip archive with a password: unpack it/,
    ],
    ["a zip archive", () => zip({ "notes.txt": "hello" }), /not an Excel workbook/],
    ["a Word document", () => office(word, "word/document.xml"), /not an Excel workbook/],
    [
      "a binary workbook",
      () => office("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "xl/workbook.bin"),
      /\.xlsb/,
    ],
    [
      "an OpenDocument spreadsheet",
      () => zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
      /\.ods/,
    ],
    [
      "a workbook with a broken sheet",
      () => withParts(fixture(), (path, xml) => (path.endsWith("sheet1.xml") ? xml.slice(0, 900) : xml)),
      /damaged/,
    ],
    [
      "a workbook with broken cells",
      () => withParts(fixture(), (path, xml) => (path.endsWith("sheet1.xml") ? xml.replace("</c>", "</d>") : xml)),
      /damaged/,
    ],
    [
      "a workbook with a broken list of sheets",
      () => withParts(fixture(), (path, xml) => (path === "xl/workbook.xml" ? xml.slice(0, 200) : xml)),
      /damaged/,
    ],
    [
      "a workbook with two parts that are called the same",
      () => withParts(fixture(), (_path, xml) => xml, { "xl/WORKBOOK.xml": "<workbook/>" }),
      /damaged: it has two parts of the same name, xl\/workbook\.xml and xl\/WORKBOOK\.xml/,
    ],
    [
      "a workbook in an encoding that nobody knows",
      () =>
        withParts(fixture(), (path, xml) =>
          path === "xl/workbook.xml" ? `<?xml version="1.0" encoding="IBM437"?>${xml.replace("Threshold", "é")}` : xml,
        ),
      /encoding IBM437 \(xl\/workbook\.xml\), which cannot be read/,
    ],
    [
      "a workbook whose letters are not those of its encoding",
      () => withParts(fixture(), (_path, xml) => xml, { "xl/styles.xml": Uint8Array.from([0x3c, 0xe9, 0x3e]) }),
      /damaged: xl\/styles\.xml is not text in the encoding UTF-8/,
    ],
    [
      "a workbook without sheets",
      () => withParts(fixture(), (path, xml) => (path === "xl/workbook.xml" ? xml.replace(/<sheet .*?\/>/g, "") : xml)),
      /no worksheets/,
    ],
  ];

  it.each(cases)("are refused with a sentence that helps: %s", async (_what, bytes, message) => {
    const error: unknown = await openXlsx(await bytes()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableWorkbook);
    expect((error as UnreadableWorkbook).message).toMatch(message);
  });

  it("never make anything else happen, wherever a file is damaged", async () => {
    const whole = fixture();
    const noise = [jest.spyOn(console, "error"), jest.spyOn(console, "warn"), jest.spyOn(console, "log")];
    for (let place = 0; place < whole.length; place += 397) {
      const damaged = whole.slice();
      damaged.fill(0xa5, place, place + 3);
      const outcome = await openXlsx(damaged).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableWorkbook);
    }
    for (const spy of noise) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});

import { textOfPart } from "../../src/xlsx/part-text";
import { UnreadableWorkbook } from "../../src/xlsx/unreadable-workbook";

/** A document that declares an encoding, with these bytes as its text. */
function document(declared: string | null, ...bytes: readonly number[]): Uint8Array {
  const declaration = declared === null ? "" : `<?xml version="1.0" encoding="${declared}"?>`;
  return Uint8Array.from([...Buffer.from(`${declaration}<t>`), ...bytes, ...Buffer.from("</t>")]);
}

const textOf = (bytes: Uint8Array): string => textOfPart(bytes, "xl/sharedStrings.xml");

describe("the text of a part", () => {
  // Bytes as the tables of the WHATWG Encoding Standard have them.
  it.each([
    ["windows-1252", [0x80, 0x92, 0xe9], "€’é"],
    ["ISO-8859-1", [0xe9, 0xa3], "é£"],
    ["iso-8859-15", [0xa4], "€"],
    ["windows-1250", [0x8a, 0xf8], "Šř"],
    ["windows-1251", [0xc6], "Ж"],
    ["KOI8-R", [0xd6], "ж"],
    ["Shift_JIS", [0x93, 0x8c, 0x8b, 0x9e], "東京"],
    ["GB2312", [0xb1, 0xb1, 0xbe, 0xa9], "北京"],
    ["UTF-8", [0xc3, 0xa9], "é"],
    ["utf8", [0xc3, 0xa9], "é"],
  ])("is read in the encoding that it declares: %s", (encoding, bytes, text) => {
    expect(textOf(document(encoding, ...bytes))).toContain(`<t>${text}</t>`);
  });

  it("declares UTF-8, in which it is written again", () => {
    expect(textOf(document("windows-1251", 0xc6))).toBe('<?xml version="1.0" encoding="UTF-8"?><t>Ж</t>');
    expect(textOf(document("UTF-8"))).toBe('<?xml version="1.0" encoding="UTF-8"?><t></t>');
    expect(textOf(document(null))).toBe("<t></t>");
  });

  it("is in UTF-8 when it declares nothing, or an encoding that its declaration cannot be in", () => {
    expect(textOf(document(null, 0xc3, 0xa9))).toBe("<t>é</t>");
    for (const encoding of ["utf-16", "UCS-2", "unicode"]) {
      expect(textOf(document(encoding, 0xc3, 0xa9))).toBe('<?xml version="1.0" encoding="UTF-8"?><t>é</t>');
    }
  });

  it("is in the encoding of its mark, whatever it declares", () => {
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...document("windows-1252", 0xc3, 0xa9)]);
    expect(textOf(marked)).toBe('<?xml version="1.0" encoding="UTF-8"?><t>é</t>');
  });

  it("may be in an unknown encoding as long as it has no letters that are special to it", () => {
    expect(textOf(document("IBM437", 0x41))).toBe('<?xml version="1.0" encoding="UTF-8"?><t>A</t>');
  });

  it.each([
    ["an unknown encoding", document("IBM437", 0x82), /encoding IBM437 \(xl\/sharedStrings\.xml\)/],
    ["UTF-32", Uint8Array.from([..."<t></t>"].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0])), /encoding UTF-32/],
    ["bytes that are no UTF-8", document("UTF-8", 0xe9), /sharedStrings\.xml is not text in the encoding UTF-8/],
    ["bytes that are no UTF-8, and nothing declared", document(null, 0xe9), /is not text in the encoding UTF-8/],
  ])("is refused rather than read wrong: %s", (_, bytes, message) => {
    expect(() => textOf(bytes)).toThrow(UnreadableWorkbook);
    expect(() => textOf(bytes)).toThrow(message);
  });
});

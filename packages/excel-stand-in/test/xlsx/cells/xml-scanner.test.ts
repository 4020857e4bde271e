import { XmlScanner, type XmlHandler } from "../../../src/xlsx/cells/xml-scanner";

const DOCUMENT =
  '<?xml version="1.0"?>\n<!-- first > --><x:a xmlns:x="u" k = \'1 > "0"\'><x:b/><x:c y="é">1 &amp; 2<!-- - -->' +
  "<![CDATA[<&]]]]></x:c ><d:e/></x:a>\n";

/** What is told of a document that comes in chunks of this many bytes, texts put together. */
function events(document: string, chunk: number): string[] {
  const told: string[] = [];
  const handler: XmlHandler = {
    open: (tag) => {
      const attributes: string[] = [];
      while (tag.next()) {
        const [key, value] = [
          tag.bytes.subarray(tag.keyStart, tag.keyEnd),
          tag.bytes.subarray(tag.valueStart, tag.valueEnd),
        ];
        attributes.push([key, value].map((bytes) => new TextDecoder().decode(bytes)).join("="));
      }
      told.push(`<${[tag.name, ...attributes].join(" ")}${tag.isEmpty ? "/" : ""}>`);
    },
    close: (name, isEmpty) => told.push(isEmpty ? "" : `</${name}>`),
    text: (bytes, start, end, isPlain) =>
      told.push(`${isPlain ? "!" : ""}${new TextDecoder().decode(bytes.subarray(start, end))}`),
  };
  const scanner = new XmlScanner("the part", handler);
  const bytes = new TextEncoder().encode(document);
  for (let at = 0; at < bytes.length; at += chunk) scanner.push(bytes.subarray(at, at + chunk));
  scanner.finish();
  return told.filter((event) => event !== "");
}

describe("a document that comes in chunks", () => {
  it.each([1, 2, 3, 7, 16, 1000])("is told of alike when they have %i bytes", (chunk) => {
    expect(events(DOCUMENT, chunk)).toEqual([
      '<a xmlns:x=u k=1 > "0">',
      "<b/>",
      "<c y=é>",
      "1 &amp; 2",
      "!<&]]",
      "</c>",
      "<d:e/>",
      "</a>",
    ]);
  });

  it.each([1, 4, 1000])("may end with the shortest comment there is, in chunks of %i bytes", (chunk) => {
    expect(events("<a/><!---->", chunk)).toEqual(["<a/>"]);
  });

  it.each([
    ["<a><b></a></b>", /has a <\/a> where nothing of that name ends/],
    ["<a><b/>", /breaks off/],
    ["<a/><b/>", /something behind its end/],
    ["<a/>more", /breaks off/],
    ["", /breaks off/],
    ["<!DOCTYPE a><a/>", /the part defines a document type/],
    ["<a>".repeat(200), /nested more than 128 levels deep/],
    [`<a b="${"x".repeat(3_000_000)}"/>`, /more than a million letters/],
  ])("is refused when it is %.20s", (document, message) => {
    expect(() => events(document, 50_000)).toThrow(message);
  });
});

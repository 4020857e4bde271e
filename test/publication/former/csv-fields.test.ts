import { csvFields } from "../../../src/publication/former/csv-fields";

it.each<[string, string, string[][]]>([
  [
    "plain fields",
    "a,b\nc,d",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "lines of Windows, and one at the end",
    "a,b\r\nc,d\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["lines of an old Mac", "a\rb", [["a"], ["b"]]],
  ["separators and line breaks in quotes", '"a,b","c\r\nd"\ne', [["a,b", "c\r\nd"], ["e"]]],
  ["quotes in quotes", '"say ""yes""",""""\n', [['say "yes"', '"']]],
  ["an empty field in quotes", '"",b', [["", "b"]]],
  ["a quote inside a field", 'a "b",c', [['a "b"', "c"]]],
  ["what follows a closed quote", '"a"b,c', [["ab", "c"]]],
  ["a quote that is never closed", 'a,"b\nc,d', [["a", "b\nc,d"]]],
  [
    "an empty field at the end of a line, and of the text",
    "a,\nb,",
    [
      ["a", ""],
      ["b", ""],
    ],
  ],
  ["an empty line", "a\n\nb", [["a"], [""], ["b"]]],
  ["nothing", "", []],
])("the fields of a CSV text are read: %s", (_, text, fields) => {
  expect(csvFields(text, ",")).toEqual(fields);
});

it("the separator may be another one", () => {
  expect(csvFields("a;b,c\nd\te", ";")).toEqual([["a", "b,c"], ["d\te"]]);
});

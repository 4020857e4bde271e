import { withSerialDates } from "../../src/xlsx/iso-dates";

const cell = (text: string): string => `<c r="A1" s="1" t="d"><v>${text}</v></c>`;

/** The number that a date becomes; the text itself when it stays one. */
function read(text: string, date1904: boolean): string {
  const [, type, value] =
    /^<c r="A1" s="1"( t="str")?><v>(.*)<\/v><\/c>$/.exec(withSerialDates(cell(text), date1904)) ?? [];
  return type === undefined ? (value ?? "?") : `"${value}"`;
}

describe("dates in ISO 8601", () => {
  // Serial numbers as Excel shows them when these dates are formatted as numbers.
  it.each([
    ["2018-09-03", "43346", "41884"],
    ["2018-09-03T12:00:00", "43346.5", "41884.5"],
    ["2018-09-03 06:00", "43346.25", "41884.25"],
    ["2018-09-03T18:00:00.000Z", "43346.75", "41884.75"],
    ["2018-09-03T00:00:00+01:00", "43346", "41884"],
    ["2018-09-03Z", "43346", "41884"],
    ["2018&#45;09&#x2d;03", "43346", "41884"],
    [" 2018-09-03\n", "43346", "41884"],
    ["2020-02-29", "43890", "42428"],
    ["T06:00:00", "0.25", "0.25"],
    ["18:00", "0.75", "0.75"],
    ["1904-01-01", "1462", "0"],
    ["1903-12-31", "1461", '"1903-12-31"'],
    ["1900-03-01", "61", '"1900-03-01"'],
    ["1900-02-28", "59", '"1900-02-28"'],
    ["1900-01-01", "1", '"1900-01-01"'],
    ["1899-12-31", '"1899-12-31"', '"1899-12-31"'],
    ["9999-12-31", "2958465", "2957003"],
    ["0000-00-00", '"0000-00-00"', '"0000-00-00"'],
    ["2019-02-29", '"2019-02-29"', '"2019-02-29"'],
    ["2018-13-01", '"2018-13-01"', '"2018-13-01"'],
    ["2018-09-03T25:00:00", '"2018-09-03T25:00:00"', '"2018-09-03T25:00:00"'],
    ["2018", '"2018"', '"2018"'],
    ["03/09/2018", '"03/09/2018"', '"03/09/2018"'],
    ["", '""', '""'],
  ])("%s is day %s from 1900 and %s from 1904", (text, from1900, from1904) => {
    expect([read(text, false), read(text, true)]).toEqual([from1900, from1904]);
  });

  it("are those of their own cells: one without a date takes none from the next", () => {
    const rows = `<row r="1"><c r="A1" t="d"/><c r="B1"><v>5</v></c><c r="C1" t="d"></c><c r="D1" t="d"><f>E1</f><v>2018-09-03</v></c></row>`;
    expect(withSerialDates(rows, false)).toBe(
      `<row r="1"><c r="A1" t="d"/><c r="B1"><v>5</v></c><c r="C1" t="d"></c><c r="D1"><f>E1</f><v>43346</v></c></row>`,
    );
  });
});

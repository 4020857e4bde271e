import { rangeAddress } from "../../src/excel/range-address";

describe("the address of an argument", () => {
  it.each([
    ["Sheet1!A1:P518", "Sheet1", "A1:P518"],
    ["'My sheet'!A1", "My sheet", "A1"],
    ["My sheet!A1:B2", "My sheet", "A1:B2"],
    ["'Anna''s people!'!$A$1:$C$4", "Anna's people!", "$A$1:$C$4"],
    ["People!A:P", "People", "A:P"],
    ["People!1:40", "People", "1:40"],
  ])("%s names a sheet and its cells", (text, sheet, cells) => {
    expect(rangeAddress(text)).toEqual({ sheet, cells });
  });

  it.each([
    "[Book2.xlsx]Sheet1!A1:B2",
    "'[Book 2.xlsx]Sheet 1'!A1:B2",
    "'C:\\Work\\[Book2.xlsx]Sheet1'!A1",
    "A1:B2",
    "Sheet1!",
    "Sheet1!A1#",
    "Sheet1!A1:B2,Sheet1!D1:E2",
    "(Sheet1!A1,Sheet1!B2)",
    "Sheet1!#REF!",
    "",
    null,
    undefined,
    42,
  ])("%p names none of this workbook", (text) => {
    expect(rangeAddress(text)).toBeNull();
  });
});

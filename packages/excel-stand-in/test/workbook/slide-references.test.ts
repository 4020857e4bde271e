import { slideReferences } from "../../src/workbook/slide-references";

describe("a formula that cells share", () => {
  it.each([
    ["A1+B2", 1, 2, "C2+D3"],
    ["$A1+A$1+$A$1", 3, 3, "$A4+D$1+$A$1"],
    ["SUM(A1:B2)+SUM(A:B)+SUM(3:4)", 1, 1, "SUM(B2:C3)+SUM(B:C)+SUM(4:5)"],
    ["Sheet1!A1+'It''s A1'!A1+[1]Other!A1", 1, 0, "Sheet1!A2+'It''s A1'!A2+[1]Other!A2"],
    ['"A1 ""A1"""&A1', 1, 0, '"A1 ""A1"""&A2'],
    ["People[A1]+LOG10(A1)+A1_total+TAXES20+ZZZ20", 1, 0, "People[A1]+LOG10(A2)+A1_total+TAXES20+ZZZ20"],
    ["Jan2!A1+DATE(A1,1,1)", 2, 0, "Jan2!A3+DATE(A3,1,1)"],
    ["XFD1+A1048576+B2", 1, 1, "#REF!+#REF!+C3"],
    ["B2", -5, 0, "#REF!"],
    ["A1", 0, 0, "A1"],
  ])("%s, %i rows down and %i columns to the right, is there %s", (formula, rows, columns, expected) => {
    expect(slideReferences(formula, rows, columns)).toBe(expected);
  });
});

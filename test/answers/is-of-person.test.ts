import { isOfPerson } from "../../src/answers/is-of-person";

describe("a cell of the column of IDs", () => {
  it.each<[unknown, string]>([
    ["ALL-1", "ALL-1"],
    [" all-1 ", "ALL-1"],
    [1234567, "1234567"],
    // Excel has dropped the zeros, of a teacher reference number or of another.
    [123456, "0123456"],
    [42, "00042"],
    ["123456", "0123456"],
    ["01/23456", "0123456"],
  ])("holding %p is that of %s", (cell, id) => {
    expect(isOfPerson(cell, id)).toBe(true);
  });

  it.each<[unknown, string]>([
    ["", "P1"],
    [null, "P1"],
    ["P2", "P1"],
    [4, "00042"],
    // A text is as it is written: its zeros were not dropped.
    ["42", "00042"],
    [0, ""],
  ])("holding %p is not that of %s", (cell, id) => {
    expect(isOfPerson(cell, id)).toBe(false);
  });
});

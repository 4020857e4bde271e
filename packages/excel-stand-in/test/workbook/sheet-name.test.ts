import { sheetNameFault } from "../../src/workbook/sheet-name";

describe("a sheet's name", () => {
  it.each(["Metric 1", "Metric 1 (2)", "x".repeat(31), "It's", "2018-19", "Ελλάδα"])("may be %s", (name) => {
    expect(sheetNameFault(name)).toBeNull();
  });

  it.each(["", "x".repeat(32), "a[b", "a]b", "a:b", "a*b", "a?b", "a/b", "a\\b", "'a", "a'", "History", "HISTORY"])(
    "may not be %s",
    (name) => {
      expect(sheetNameFault(name)).not.toBeNull();
    },
  );
});

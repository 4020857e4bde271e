import { hash } from "../../src/text/hash";

// Workbooks keep the hashes of their reports: with others, every workbook would be out of date.
it("the hash of a text never changes", () => {
  expect(hash("")).toBe("0bdcb81aee8d83");
  expect(hash("NPQ Metrics")).toBe("1994c8cd4229af");
});

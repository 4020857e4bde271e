import { digestOfTables } from "../../src/app/digest-of-tables";
import type { SourceTable } from "../../src/register/tables/source";

function table(...rows: readonly (readonly unknown[])[]): SourceTable {
  const runs = [{ firstHeading: 0, values: rows }];
  return {
    name: "People",
    sheet: "People",
    headings: ["A", "B"],
    firstColumn: 1,
    blocks: [{ firstRow: 2, rowCount: rows.length, runs }],
  };
}

describe("the digest of tables", () => {
  const one = digestOfTables([table(["ab", 1], ["", true])], []);

  it("is the same for the same cells", () => {
    expect(digestOfTables([table(["ab", 1], ["", true])], [])).toBe(one);
  });

  it.each([
    ["another text", table(["ac", 1], ["", true])],
    ["a number as text", table(["ab", "1"], ["", true])],
    ["a text as truth value", table(["ab", 1], ["", "true"])],
    ["another number in its last digit", table(["ab", 1 + 2 ** -52], ["", true])],
    ["a letter in the next cell", table(["a", "b1"], ["", true])],
    ["rows in another order", table(["", true], ["ab", 1])],
    ["a row more", table(["ab", 1], ["", true], ["", ""])],
  ])("differs with %s", (_, other) => {
    expect(digestOfTables([other], [])).not.toBe(one);
  });

  it("differs with what else the register depends on", () => {
    expect(digestOfTables([table(["ab", 1], ["", true])], [1904])).not.toBe(one);
  });
});

import { GroupColumn } from "../../../src/register/columns/group-column";
import { DISABILITIES } from "../../../src/register/words/disabilities";
import { GENDERS } from "../../../src/register/words/genders";
import { REGIONS } from "../../../src/register/words/school-groups";

/** Labels of cells, those that are doubtful with a question mark. */
function labelsOf(column: GroupColumn, ...cells: readonly unknown[]): string[] {
  return cells.map((cell) => {
    const encoding = column.encoder.encode(cell);
    return column.labels[encoding >> 1] + (encoding & 1 ? "?" : "");
  });
}

describe("a column of groups", () => {
  it("has a label of its own for every group that occurs, Not Known first, however it is spelt", () => {
    const column = new GroupColumn(GENDERS);
    expect(labelsOf(column, "f", "Male", "", "FEMALE", "unknown", "Not provided")).toEqual([
      ...["Female", "Male", "Not Known", "Female", "Not Known", "Not provided"],
    ]);
    expect(column.labels).toEqual(["Not Known", "Female", "Male", "Not provided"]);
  });

  it("has what is not known as a group under its first spelling, and doubts it", () => {
    const column = new GroupColumn(GENDERS);
    expect(labelsOf(column, "Agender", " AGENDER ", "x")).toEqual(["Agender?", "Agender?", "x?"]);
  });

  it("doubts no other value where any may be a group, but for the shorthand of statistics", () => {
    const column = new GroupColumn(REGIONS);
    expect(labelsOf(column, "Wales", "wales", "Eastern", "[x]", "z")).toEqual([
      ...["Wales", "Wales", "East of England", "[x]?", "z?"],
    ]);
  });

  it("does not know what an error value or a code of two meanings says, until the user explains it", () => {
    expect(labelsOf(new GroupColumn(DISABILITIES), "#N/A", "1", 1)).toEqual(times(3, "Not Known?"));
    const explained = new GroupColumn(DISABILITIES, (text) => (text === "1" ? "Yes" : text));
    expect(labelsOf(explained, "1", 1)).toEqual(["Yes", "Yes"]);
    const [plain, told] = [new GroupColumn(DISABILITIES), explained].map((one) =>
      ["1", 1, "Yes"].map((cell) => one.isShared(cell)),
    );
    expect([plain, told]).toEqual([
      [true, true, false],
      [false, false, false],
    ]);
    expect(new GroupColumn(GENDERS).isShared("1")).toBe(false);
  });

  it("has 250 groups at most, Not Known among them: a further value is not known and doubtful", () => {
    const column = new GroupColumn(REGIONS);
    const names = Array.from({ length: 250 }, (_, i) => `Region ${i + 1}`);
    expect(labelsOf(column, ...names.slice(0, 249))).toEqual(names.slice(0, 249));
    expect(column.labels).toHaveLength(250);
    expect(labelsOf(column, names[249], names[0], "")).toEqual(["Not Known?", names[0], "Not Known"]);
    expect([names[249], names[0], "region 1"].map((cell) => column.isOverflow(cell))).toEqual([true, false, false]);
    expect(new GroupColumn(REGIONS).isOverflow("Wales")).toBe(false);
  });
});

function times(count: number, text: string): string[] {
  return Array.from({ length: count }, () => text);
}

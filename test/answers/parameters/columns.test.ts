import { COLUMNS } from "../../../src/answers/parameters/columns";
import { SMALL } from "../../support/small-register";

const read = (asked: unknown): unknown => COLUMNS.read(asked, SMALL, {});

describe("the headings of further columns", () => {
  it("are one text, as it is", () => {
    expect(read("Last name, School name")).toEqual(["Last name, School name"]);
    expect(read(2019)).toEqual(["2019"]);
  });

  it("are cells in a row, in a column or in both, without those that are blank", () => {
    expect(read([["Last name", "", "School name"]])).toEqual(["Last name", "School name"]);
    expect(read([["Last name"], [null], [0], [" "], ["School name"]])).toEqual(["Last name", "School name"]);
    expect(
      read([
        ["A", "B"],
        ["C", { basicValue: "D", numberFormat: "@" }],
      ]),
    ).toEqual(["A", "B", "C", "D"]);
  });

  it("are none where the argument is left out", () => {
    for (const asked of [undefined, null, "", 0, [], [[""]]]) expect(read(asked)).toEqual([]);
  });
});

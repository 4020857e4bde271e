import { placeText, roleText } from "../../../src/taskpane/model/table-questions";

describe("what the pane says of a table", () => {
  it("is where it is, and how many rows it has", () => {
    expect(placeText({ name: "Intake", sheet: "Intake", rows: 1 })).toBe("1 row");
    expect(placeText({ name: "Intake", sheet: "List", rows: 1_034 })).toBe("On the sheet List, 1,034 rows");
  });

  it("is what it is read as", () => {
    expect(roleText("Intake", "outcomes")).toBe("Intake is read as DfE outcomes.");
    expect(roleText("Intake", "none")).toBe("Intake is not used.");
  });
});

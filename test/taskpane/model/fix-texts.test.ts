import type { Fix } from "../../../src/register/fixes";
import { fixesText, fixText } from "../../../src/taskpane/model/fix-texts";

const FIX: Fix = {
  kind: "trim",
  table: "Intake",
  sheet: "Sheet1",
  row: 4,
  column: 5,
  heading: "Gender",
  before: " Female",
  after: "Female",
  shown: "Female",
};
const date: Fix = { ...FIX, kind: "date", before: "25/09/2017", after: 43003, shown: "25/09/2017" };

describe("cells that can be fixed", () => {
  it("are counted by what is wrong with them", () => {
    expect(fixesText([FIX])).toBe("1 cell can be fixed without changing what it means: 1 with spaces at its ends.");
    expect(fixesText([date, FIX, { ...FIX, kind: "spelling" }, { ...FIX, kind: "spelling" }, date])).toBe(
      "5 cells can be fixed without changing what they mean: 1 with spaces at its ends, " +
        "2 spelt differently from the rest of their column, 2 dates written as text.",
    );
  });

  it("are shown before and after", () => {
    expect(fixText({ ...FIX, kind: "spelling", before: "FEMALE" })).toBe("Sheet1, E4: “FEMALE” becomes “Female”");
    expect(fixText(date)).toBe("Sheet1, E4: “25/09/2017” becomes the date 25/09/2017");
  });
});

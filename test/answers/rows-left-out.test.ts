import { rowsLeftOut } from "../../src/answers/rows-left-out";
import { buildRegister } from "../../src/register/register";
import { NO_REGISTER_SETTINGS } from "../../src/register/settings/register-settings";
import { spellingKey } from "../../src/register/cells/spelling";
import { NOT_AN_NPQ } from "../../src/register/words/not-an-npq";
import { tableOfRows, type Row } from "../support/register-tables";

const HEADINGS = ["Participant ID", "Qualification", "Academic year", "Gender"];
const PERSON: Row = { "Participant ID": "P1", Qualification: "NPQH", "Academic year": "2017/18", Gender: "Female" };

/** What is said of a range that starts with somebody who counts, in row 2. */
function saidOf(...rows: readonly Row[]): string | null {
  const table = tableOfRows(HEADINGS, [PERSON, ...rows], { name: "the range" });
  return rowsLeftOut(buildRegister([table]));
}

describe("rows of a range that are not counted", () => {
  it.each<[string, Row, string]>([
    [
      "have an unknown qualification",
      { ...PERSON, "Participant ID": "P2", Qualification: "NPQX" },
      "1 row cannot be counted. In row 3 of the range, “Qualification” says “NPQX”. Correct it, or leave the row out of the range.",
    ],
    [
      "have none",
      { ...PERSON, "Participant ID": "P2", Qualification: "" },
      "1 row cannot be counted. In row 3 of the range, “Qualification” is blank. Correct it, or leave the row out of the range.",
    ],
    [
      "have no year",
      { ...PERSON, "Participant ID": "P2", "Academic year": "soon" },
      "1 row cannot be counted. In row 3 of the range, “Academic year” says “soon”. Correct it, or leave the row out of the range.",
    ],
    [
      "have no ID",
      { ...PERSON, "Participant ID": "" },
      "1 row cannot be counted. In row 3 of the range, “Participant ID” is blank. Correct it, or leave the row out of the range.",
    ],
    [
      "contradict another row",
      { ...PERSON, Gender: "Male" },
      "1 row cannot be counted. Row 3 of the range is the participant of row 2 again, with different details. Correct or delete one of them.",
    ],
  ])("and %s are named", (_, row, sentence) => {
    expect(saidOf(row)).toBe(sentence);
  });

  it("are told by their number and the first of them, in as many characters as Excel shows", () => {
    const rows = Array.from({ length: 1_200 }, (_, i) => ({
      ...PERSON,
      "Participant ID": `Q${i}`,
      Qualification: "?",
    }));
    expect(saidOf({ ...PERSON, "Participant ID": "P2" }, ...rows)).toMatch(
      /^1,200 rows cannot be counted\. In row 4 of/,
    );
    const long = saidOf({ ...PERSON, "Participant ID": "P2", Qualification: "x".repeat(5_000) });
    expect(long?.length).toBeLessThanOrEqual(255);
  });

  it("are nothing to tell of where they are left out rightly", () => {
    const rows = [PERSON, { "Participant ID": "Total" }, {}];
    expect(saidOf(...rows)).toBeNull();
    const table = tableOfRows(HEADINGS, [PERSON, { ...PERSON, "Participant ID": "P2", Qualification: "EHCO" }]);
    const words = { qualification: { [spellingKey("EHCO")]: NOT_AN_NPQ } };
    expect(rowsLeftOut(buildRegister([table], { settings: { ...NO_REGISTER_SETTINGS, words } }))).toBeNull();
    expect(rowsLeftOut(buildRegister([table]))).toContain("EHCO");
  });
});

import { readTables } from "../../src/excel/read-tables";
import { surveyWorkbook } from "../../src/excel/survey";
import { HEADINGS, opened, people, workbookOf, type Rows } from "../support/workbooks";

const NOBODY: Rows[number] = [];

/** Rows that hold a name alone, as row and heading. */
async function named(rows: Rows, headings = HEADINGS): Promise<{ readonly found: unknown[]; readonly syncs: number }> {
  const host = await opened(workbookOf([headings, ...rows]));
  return Excel.run(async (context) => {
    const survey = await surveyWorkbook(context);
    const before = host.traffic.syncs;
    const [table] = (await readTables(context, survey.tables)).tables;
    return {
      found: (table.named ?? []).map(({ row, heading }) => [row, headings[heading]]),
      syncs: host.traffic.syncs - before,
    };
  });
}

describe("rows of people by name only", () => {
  it("are found among rows that look blank, by their place", async () => {
    const { found } = await named([...people(2), ["", "Jo"], NOBODY, ["", "", "Brown"], ...people(1)]);
    expect(found).toEqual([
      [4, "First name"],
      [6, "Last name"],
    ]);
  });

  it("cost no round trip where no row looks blank", async () => {
    expect(await named(people(3))).toEqual({ found: [], syncs: 1 });
    expect((await named([...people(3), ["", "Jo"]])).syncs).toBe(2);
  });

  it("are found among many blank rows, without the names of anybody else", async () => {
    const rows = people(1000).flatMap((row, i) => [row, i === 700 ? ["", "Jo"] : NOBODY]);
    expect((await named(rows)).found).toEqual([[1403, "First name"]]);
  });

  it("are told by names alone, not by what else stands in columns that are not read", async () => {
    const blank = HEADINGS.map(() => "");
    const rows = [...people(2), [...blank, "see minutes"], [...blank.with(1, "Jo"), "see minutes"]];
    expect((await named(rows, [...HEADINGS, "Line manager"])).found).toEqual([[5, "First name"]]);
  });

  it("are told by names alone, not by columns that are only compared", async () => {
    const blank = HEADINGS.map(() => "");
    const rows = [...people(2), [...blank.with(1, "Jo"), "No"]];
    expect((await named(rows, [...HEADINGS, "Reinstated"])).found).toEqual([[4, "First name"]]);
  });
});

import { isStatistics } from "../../../../src/register/tables/headings/is-statistics";
import type { TablePart } from "../../../../src/register/tables/headings/table-part";

const part = (headings: readonly string[], ...sample: readonly (readonly unknown[])[]): TablePart => ({
  ...{ headings, sample, column: 0, titles: [] },
  result: { kind: "unrecognised" } as never,
});
const GROUPS = [
  ["North East", 12],
  ["London", 30],
] as const;

describe("columns that count people by group", () => {
  it.each([
    ...["Count", "Number", "No", "No.", "Sum", "Total", "Average", "Mean", "Percentage", "Share", "%", "n", "N"],
    ...["Participants", "People", "Starts", "Number of participants", "Count of ID", "% of total", "Share in %"],
    ...["Total in 2018", "TOTAL", "Row labels"],
  ])("are statistics under %s", (heading) => {
    expect(isStatistics(part(["Region", heading], ...GROUPS))).toBe(true);
  });

  it.each(["Counted", "Numbers", "Sums", "Nobody", "Participant ID", "Number plate", "People count", "Starts in", ""])(
    "are none under %s",
    (heading) => {
      expect(isStatistics(part(["Region", heading], ...GROUPS))).toBe(false);
    },
  );

  it("may have blank cells and rows, and no text in place of a number", () => {
    expect(isStatistics(part(["Region", "Count"], ...GROUPS, ["", ""], ["South West", ""]))).toBe(true);
    expect(isStatistics(part(["Region", "Count"], ...GROUPS, ["South West", "few"]))).toBe(false);
  });

  it("are none where a group is there twice, a heading is that of a date, or there is a single column", () => {
    expect(isStatistics(part(["Region", "Count"], ...GROUPS, ["London", 5]))).toBe(false);
    expect(isStatistics(part(["Region", "Count", "Start date"], ...GROUPS))).toBe(false);
    expect(isStatistics(part(["Count"], [12], [30]))).toBe(false);
    expect(isStatistics(part(["Region", "Count", "Gender"], ...GROUPS))).toBe(true);
  });
});

import { columnRuns } from "../../../../src/register/tables/headings/column-runs";
import { joinedHeadings } from "../../../../src/register/tables/headings/joined-headings";
import { knownHeadings } from "../../../../src/register/tables/headings/known-headings";
import { titlesAbove } from "../../../../src/register/tables/headings/titles-above";

describe("headings over two rows", () => {
  it.each<[string, readonly unknown[], readonly unknown[], readonly unknown[]]>([
    [
      "both together where that is known",
      ["Withdrawn", "Deferred"],
      ["date", "date"],
      ["Withdrawn date", "Deferred date"],
    ],
    ["the lower one below a title", ["Dates", ""], ["Start date", "Presented date"], ["Start date", "Presented date"]],
    ["the upper one where there is no other", ["Gender", "ID"], ["", null], ["Gender", "ID"]],
    [
      "a merged upper one for all columns below it",
      ["Withdrawn", ""],
      ["date", "reason"],
      ["Withdrawn date", "Withdrawn reason"],
    ],
    [
      "both where the name is not the person's",
      ["School", "Line manager"],
      ["Name", "Name"],
      ["School Name", "Line manager Name"],
    ],
    ["the lower one without any above", ["", ""], ["date", "x"], ["date", "x"]],
  ])("are %s", (_, above, cells, joined) => expect(joinedHeadings(above, cells)).toEqual(joined));
});

describe("how many headings of a row are known", () => {
  it("counts fields, not columns, in the one kind of table of which it has most", () => {
    expect(knownHeadings(["Participant ID", "Course", "NPQ", "Date started", "whatever"])).toBe(3);
    expect(knownHeadings(["a", "b"])).toBe(0);
  });

  it("counts what the user has said a column is, but not what is to be left out", () => {
    const mapping = {
      table: "People",
      role: "participants",
      columns: { kürzel: "participantId", weg: "none" },
    } as const;
    expect(knownHeadings(["Kürzel", "Weg", ""], mapping)).toBe(1);
  });
});

describe("columns with headings", () => {
  it("are runs with blank headings between them", () => {
    expect(columnRuns(["a", "b", "", " ", "c", "", "d", "e"])).toEqual([
      [0, 2],
      [4, 5],
      [6, 8],
    ]);
    expect(columnRuns(["", ""])).toEqual([]);
  });
});

describe("titles above headings", () => {
  const RUNS = [
    [0, 3],
    [4, 6],
  ] as const;
  const [people, ratings] = RUNS;

  it("belong to the table below them, the nearest first", () => {
    const above = [["2017/18"], ["People", "", "", "", "Ratings"], ["NPQH", "", "", "", "NPQSL"]];
    expect(titlesAbove(above, RUNS, [people])).toEqual(["NPQH", "People", "2017/18"]);
    expect(titlesAbove(above, RUNS, [ratings])).toEqual(["NPQSL", "Ratings", "2017/18"]);
  });

  it("are not for all tables where they stand above another than the first", () => {
    expect(titlesAbove([["", "", "", "", "Ratings"]], RUNS, [people])).toEqual([]);
  });

  it("are lines of two cells at most, or one for each table", () => {
    expect(titlesAbove([["a", "b"]], [people], [people])).toEqual(["b", "a"]);
    expect(titlesAbove([["a", "b", "c"]], [people], [people])).toEqual([]);
    const three = [people, ratings, [7, 8]] as const;
    expect(titlesAbove([["a", "", "", "", "b", "", "", "c"]], three, [three[2]])).toEqual(["c"]);
    // Each table has two.
    const beside = [
      ["a", "b", "", "", "c", "d"],
      ["a", "", "", "", "c", "d", "e"],
    ];
    expect(titlesAbove(beside, [people, [4, 7]], [people])).toEqual(["a", "b", "a"]);
    expect(titlesAbove(beside, [people, [4, 7]], [[4, 7]])).toEqual([]);
  });
});

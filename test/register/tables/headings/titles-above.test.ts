import { columnRuns } from "../../../../src/register/tables/headings/column-runs";
import { titlesAbove } from "../../../../src/register/tables/headings/titles-above";

/** Two tables side by side: of three columns, and of two after a blank one. */
const RUNS = columnRuns(["ID", "Course", "Year", "", "URN", "FSM"]);
const [LEFT, RIGHT] = RUNS;

describe("runs of columns with headings", () => {
  it("are divided by blank headings", () => {
    expect(RUNS).toEqual([
      [0, 3],
      [4, 6],
    ]);
    expect(columnRuns(["", " ", "A", "", "", "B", ""])).toEqual([
      [2, 3],
      [5, 6],
    ]);
    expect(columnRuns(["", null, undefined])).toEqual([]);
  });
});

describe("titles above headings", () => {
  const above = [
    ["Our NPQs", "", "", "", "", ""],
    ["", "", "", "", "", ""],
    ["NPQH", "", "", "", "Schools", ""],
    ["", "", "2018/19", "", "", ""],
  ];

  it("are the table's own, nearest first, and those that are alone above the first columns", () => {
    expect(titlesAbove(above, RUNS, [LEFT])).toEqual(["2018/19", "NPQH", "Our NPQs"]);
    expect(titlesAbove(above, RUNS, [RIGHT])).toEqual(["2018/19", "Schools", "Our NPQs"]);
    expect(titlesAbove(above, RUNS, RUNS)).toEqual(["2018/19", "Schools", "NPQH", "Our NPQs"]);
  });

  it("are those of the table to the left where they stand between two", () => {
    expect(titlesAbove([["", "", "", "Note", "", ""]], RUNS, [LEFT])).toEqual(["Note"]);
  });

  it("to the left of the first heading are the first table's", () => {
    const runs = columnRuns(["", "ID", "Course", "", "URN"]);
    expect(titlesAbove([["NPQH 2018/19", "", "", "", "x"]], runs, [runs[0]])).toEqual(["NPQH 2018/19"]);
  });

  it("are at most two on a line, or one for each table where there are more", () => {
    expect(titlesAbove([["a", "b", "", "", "", ""]], RUNS, RUNS)).toEqual(["b", "a"]);
    expect(titlesAbove([["a", "b", "c", "", "", ""]], RUNS, RUNS)).toEqual([]);
    const three = columnRuns(["A", "", "B", "", "C"]);
    expect(titlesAbove([["a", "", "b", "", "c"]], three, three)).toEqual(["c", "b", "a"]);
  });

  it("may have a day at their right", () => {
    expect(titlesAbove([["NPQH", "As at", 43_739, "", "", ""]], RUNS, [LEFT])).toEqual(["NPQH"]);
  });

  it("beside a list are no rows of a summary, but may be labels beside what they say", () => {
    const [summary, labels] = ["NPQH", "Course:"].map((first) => [
      ["Course", "Places", "", "", "Key", "Meaning"],
      [first, "NPQH 30", "", "", "W", "Withdrawn"],
    ]);
    expect(titlesAbove(summary.slice(1), RUNS, [LEFT])).toEqual(["NPQH 30", "NPQH"]);
    expect(titlesAbove(summary, RUNS, [LEFT])).not.toContain("NPQH");
    expect(titlesAbove(labels, RUNS, [LEFT])).toContain("Course:");
  });
});

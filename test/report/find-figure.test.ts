import { buildReport } from "../../src/report/report";
import { findFigure, type FoundFigure } from "../../src/report/find-figure";
import type { SheetPlan } from "../../src/report/plan";
import { reportInput } from "../support/report-inputs";
import { analysisOf, SMALL } from "../support/small-register";
import { participantsTable, type Row } from "../support/register-tables";
import { tenQualifications } from "../support/ten-qualifications";

type Cells = (string | number)[][];

/** The sheets of a register by name. */
function sheetsOf(
  { register, results }: ReturnType<typeof analysisOf>,
  liveFormulas = false,
): (name: string) => SheetPlan {
  const { problems, counts, sources } = register;
  const plans = buildReport(reportInput({ results, problems, counts, sources, liveFormulas }));
  return (name) => plans.find((plan) => plan.name === name)!;
}

const small = sheetsOf(SMALL);
const metric1 = small("Metric 1");
const summary = small("Summary");

function cellsOf({ values }: SheetPlan): Cells {
  return values.map((row) => [...row]);
}

/** First row from a row on that begins with a text. */
function rowOf(cells: Cells, text: string, from = 0): number {
  const row = cells.findIndex(([first], r) => r >= from && first === text);
  if (row < 0) throw new Error(`No row begins with ${text}.`);
  return row;
}

/** "recruited NPQH 2017/18 Female", "gone", "nobody". */
function text(found: FoundFigure): string {
  if (found.kind !== "figure") return found.kind;
  const { measure, qualification, year, group } = found.asked.people;
  const who = [measure, qualification ?? "all", year ?? "all years", group?.label].filter((part) => part !== undefined);
  return who.join(" ");
}

const at = (plan: SheetPlan, cells: Cells, row: number, column: number): string =>
  text(findFigure(plan, cells, row, column));

/** Metric 1, as its sheet has it:
 *
 *     4  Qualification  2017/18                   2018/19
 *     5                 Target  Actual  % Target  Target  Actual  % Target
 *     6  NPQ for Headship (NPQH) …
 *    10  Gender         2017/18                   2018/19
 *    11                 NPQH    NPQML   Total     NPQH    NPQML   Total
 *    12  Not Known
 *    13  Female …
 */
const HEADSHIP = "NPQ for Headship (NPQH)";
const headship = rowOf(cellsOf(metric1), HEADSHIP);
const female = rowOf(cellsOf(metric1), "Female");

describe("a figure on a sheet as it was written", () => {
  it("is found with its question and its value", () => {
    expect(findFigure(metric1, metric1.values, headship, 2)).toEqual({
      kind: "figure",
      asked: { people: { measure: "recruited", qualification: "NPQH", year: "2017/18", group: null }, among: null },
      isCurrent: true,
      now: 4,
    });
  });

  it.each([
    ["a heading of years", headship - 2, 4, "nobody"],
    ["the heading of a column", headship - 1, 2, "nobody"],
    ["the name of a row", headship, 0, "nobody"],
    ["a target", headship, 1, "nobody"],
    ["a figure that is blank", headship, 6, "nobody"],
    ["a percentage of a target", headship, 3, "recruited NPQH 2017/18"],
    ["a group", female, 2, "recruited NPQML 2017/18 Female"],
    ["a total", female, 6, "recruited all 2018/19 Female"],
    ["the title", 0, 0, "nobody"],
    ["beside the title", 0, 3, "nobody"],
    ["the footer", metric1.rowCount - 1, 0, "nobody"],
    ["beside the footer", metric1.rowCount - 1, 2, "nobody"],
    ["beside the table", female, 9, "nobody"],
    ["far below", 900, 2, "nobody"],
  ])("%s", (_, row, column, expected) => {
    expect(at(metric1, cellsOf(metric1), row, column)).toBe(expected);
  });

  it("is found below headings that are repeated on another page", () => {
    const plan = sheetsOf(analysisOf(tenQualifications()))("Metric 7");
    const cells = cellsOf(plan);
    const again = rowOf(cells, "Ethnicity: Retention (continued)");
    const [label, year] = cells[again + 1];
    expect(at(plan, cells, again + 1, 2)).toBe(`recruited all ${String(year).toLowerCase()} ${label}`);
  });

  it("is found where the figures are formulas, also while one is being calculated", () => {
    const plan = sheetsOf(SMALL, true)("Metric 1");
    const cells = cellsOf(plan);
    cells[headship][2] = "#BUSY!";
    const found = findFigure(plan, cells, headship, 2);
    expect([text(found), found.kind === "figure" && found.isCurrent]).toEqual(["recruited NPQH 2017/18", true]);
  });
});

describe("a figure on a sheet that the user has changed", () => {
  const blank = (): (string | number)[] => ["", "", "", "", "", "", ""];

  it("is found below inserted rows", () => {
    const cells = cellsOf(metric1)
      .toSpliced(2, 0, ["my notes", "", 12], blank())
      .toSpliced(female + 2, 0, ["Who?", 3]);
    expect(at(metric1, cells, female + 3, 2)).toBe("recruited NPQML 2017/18 Female");
  });

  it("is found beside inserted columns", () => {
    const insert = (column: number): Cells => cellsOf(metric1).map((row) => row.toSpliced(column, 0, ""));
    expect(at(metric1, insert(0), female, 3)).toBe("recruited NPQML 2017/18 Female");
    expect(at(metric1, insert(1), female, 3)).toBe("recruited NPQML 2017/18 Female");
    expect(at(metric1, insert(2), female, 3)).toBe("recruited NPQML 2017/18 Female");
    expect(at(metric1, insert(4), female, 6)).toBe("recruited NPQML 2018/19 Female");
    // The inserted column itself.
    expect(at(metric1, insert(2), female, 2)).toBe("nobody");
  });

  it("is found in rows that were sorted", () => {
    const cells = cellsOf(metric1);
    const body = cells.splice(female - 1, 4).reverse();
    cells.splice(female - 1, 0, ...body);
    expect(body.map(([label]) => label)).toEqual(["Total", "Male", "Female", "Not Known"]);
    expect(at(metric1, cells, female - 1, 1)).toBe("recruited NPQH 2017/18");
    expect(at(metric1, cells, female + 1, 1)).toBe("recruited NPQH 2017/18 Female");
  });

  it("says that it is not what it was where it was typed over", () => {
    const cells = cellsOf(metric1);
    cells[female][2] = 77;
    expect(findFigure(metric1, cells, female, 2)).toMatchObject({ kind: "figure", isCurrent: false, now: 1 });
    cells[female][2] = "about 3";
    expect(findFigure(metric1, cells, female, 2)).toMatchObject({ kind: "figure", isCurrent: false, now: 1 });
  });

  it("is gone where the name of its row, its column or its table was typed over", () => {
    const changed = (row: number, column: number, value: string): Cells => {
      const cells = cellsOf(metric1);
      cells[row][column] = value;
      return cells;
    };
    expect(at(metric1, changed(female, 0, "Women"), female, 2)).toBe("gone");
    expect(at(metric1, changed(female, 0, ""), female, 2)).toBe("gone");
    expect(at(metric1, changed(female - 2, 2, "Middle"), female, 2)).toBe("gone");
    expect(at(metric1, changed(female - 3, 0, "Sex"), female, 2)).toBe("gone");
    expect(at(metric1, changed(female - 3, 1, "Last year"), female, 2)).toBe("gone");
  });

  it("is gone where another row, column or year has the same name", () => {
    const cells = cellsOf(metric1);
    cells[female + 1][0] = "Female";
    expect([at(metric1, cells, female, 2), at(metric1, cells, female + 1, 2)]).toEqual(["gone", "gone"]);
    const columns = cellsOf(metric1);
    columns[female - 2][1] = "NPQML";
    expect([at(metric1, columns, female, 1), at(metric1, columns, female, 2)]).toEqual(["gone", "gone"]);
    const years = cellsOf(metric1);
    years[female - 3][4] = "2017/18";
    expect([at(metric1, years, female, 1), at(metric1, years, female, 4)]).toEqual(["gone", "gone"]);
  });

  it("is gone, not of another table, where the headings above it are gone", () => {
    const disability = rowOf(cellsOf(metric1), "Disability");
    const [blankLine, headings] = [disability - 1, 2];
    const without = cellsOf(metric1).toSpliced(blankLine, 1 + headings);
    const notKnown = rowOf(without, "Not Known", blankLine);
    expect(without[notKnown]).toEqual(metric1.values[disability + 2]);
    expect(at(metric1, without, notKnown, 1)).toBe("gone");
    // The same, but the blank line is left.
    expect(at(metric1, cellsOf(metric1).toSpliced(disability, headings), disability, 1)).toBe("gone");
  });

  it("is found above, below and beside notes of the user, which are nobody's", () => {
    const cells = cellsOf(metric1);
    cells[female - 4] = ["Ask Mary about these", "", "", "", "", "", ""];
    cells[female][8] = 12;
    const total = rowOf(cells, "Total", female);
    cells[total + 1] = ["", "", "", 4, "", "", ""];
    expect(at(metric1, cells, female, 2)).toBe("recruited NPQML 2017/18 Female");
    expect(at(metric1, cells, female - 4, 0)).toBe("nobody");
    expect(at(metric1, cells, female, 8)).toBe("nobody");
    expect(at(metric1, cells, total, 3)).toBe("recruited all 2017/18");
    expect(at(metric1, cells, total + 1, 3)).toBe("nobody");
    expect(at(metric1, cells, rowOf(cells, "Yes"), 1)).toBe("recruited NPQH 2017/18 Yes");
  });

  it("is of the user's own table below ours where the names differ, and nobody's", () => {
    const cells = [...cellsOf(metric1), blank(), ["Region", "People"], ["North", 3]];
    expect(at(metric1, cells, cells.length - 1, 1)).toBe("nobody");
  });
});

describe("a figure on a sheet of a former report", () => {
  const person = (id: string, ethnicity: string, year: string): Row => ({
    "Participant ID": id,
    Qualification: "NPQH",
    "Academic year": year,
    "Start date": `${year.slice(0, 4)}-10-01`,
    Ethnicity: ethnicity,
  });
  const before = analysisOf([participantsTable([person("A", "Indian", "2017/18"), person("B", "Irish", "2017/18")])]);
  const now = analysisOf([
    participantsTable([
      ...[person("A", "Indian", "2017/18"), person("B", "Irish", "2017/18"), person("C", "Arab", "2017/18")],
      ...[person("D", "Irish", "2018/19"), person("E", "Irish", "2017/18")],
    ]),
  ]);

  it("is found in its row of the report now, with what it is now", () => {
    const [old, plan] = [sheetsOf(before)("Metric 1"), sheetsOf(now)("Metric 1")];
    const cells = cellsOf(old);
    const irish = rowOf(cells, "Irish");
    expect(rowOf(cellsOf(plan), "Irish")).not.toBe(irish);
    expect(findFigure(plan, cells, irish, 1)).toMatchObject({ kind: "figure", isCurrent: false, now: 2 });
    expect(at(plan, cells, irish, 1)).toBe("recruited NPQH 2017/18 Irish");
  });

  it("is gone where the report has no such group any more", () => {
    const cells = cellsOf(sheetsOf(now)("Metric 1"));
    expect(at(sheetsOf(before)("Metric 1"), cells, rowOf(cells, "Arab"), 1)).toBe("gone");
  });

  it("is the same where years stood one below the other", () => {
    const years = (from: number): Cells =>
      cellsOf(metric1)
        .slice(female - 3, female + 3)
        .map(([label, ...row]) => [label, ...row.slice(from, from + 3)]);
    const cells: Cells = [["Metric Summary"], [""], ...years(0), ["", ""], ...years(3)];
    expect(at(metric1, cells, 5, 2)).toBe("recruited NPQML 2017/18 Female");
    expect(at(metric1, cells, 12, 2)).toBe("recruited NPQML 2018/19 Female");
  });
});

describe("a figure on the Summary", () => {
  const cells = cellsOf(summary);
  const second = rowOf(cells, "2 Free school meals");

  it("belongs to the metric above it", () => {
    expect([0, 1, 2].map((row) => at(summary, cells, second + row, 2))).toEqual([
      "fsm NPQH 2017/18",
      "fsm NPQML 2017/18",
      "fsm all 2017/18",
    ]);
    expect(cells[second].slice(3, 5)).toEqual(["Met", ""]);
    expect([3, 4].map((column) => at(summary, cells, second, column))).toEqual(["fsm NPQH 2017/18", "nobody"]);
    expect(at(summary, cells, second, 5)).toBe("fsm NPQH 2018/19");
    expect(at(summary, cells, second, 1)).toBe("nobody");
  });

  it("is gone where the user has written a number over its status, as no status is a number", () => {
    const typed = (column: number, value: string | number): string => {
      const changed = cellsOf(summary);
      changed[second][column] = value;
      return at(summary, changed, second, column);
    };
    expect([typed(3, 12), typed(3, "perhaps"), typed(2, 12)]).toEqual(["gone", "fsm NPQH 2017/18", "fsm NPQH 2017/18"]);
  });

  it("is found by its number where the metric's name was another", () => {
    const renamed = cellsOf(summary);
    renamed[second][0] = "2 Free school meals: share";
    expect(at(summary, renamed, second + 1, 2)).toBe("fsm NPQML 2017/18");
  });

  it("is found where a former Summary had fewer qualifications, also where only its beginning was read", () => {
    const end = cells.findIndex(([a, b], row) => row > second && a === "" && b === "");
    const former = cells.slice(0, end).filter(([, qualification]) => qualification !== "NPQML");
    const row = rowOf(former, "2 Free school meals");
    expect([at(summary, former, row, 2), at(summary, former, row + 1, 2)]).toEqual([
      "fsm NPQH 2017/18",
      "fsm all 2017/18",
    ]);
    // Its last metric may go on below.
    const cut = former.slice(0, -1);
    expect(at(summary, cut, row + 1, 2)).toBe("fsm all 2017/18");
  });

  it("is found where no more than the rows of its first metric were read", () => {
    const first = rowOf(cells, "1 Recruitment");
    const read = (rows: number): Cells => cells.slice(0, first + rows);
    expect([0, 1, 2].map((row) => at(summary, read(3), first + row, 2))).toEqual([
      "recruited NPQH 2017/18",
      "recruited NPQML 2017/18",
      "recruited all 2017/18",
    ]);
  });

  it("is gone after sorting, unless its own row says of which metric it is", () => {
    const first = rowOf(cells, "1 Recruitment");
    const end = cells.findIndex(([a, b], row) => row > first && a === "" && b === "");
    const order = (cell: string | number): number => ["NPQH", "NPQML", "All qualifications"].indexOf(String(cell));
    const body = cells.slice(first, end).toSorted((a, b) => order(a[1]) - order(b[1]));
    const sorted = cells.toSpliced(first, end - first, ...body);
    expect(body[1][0]).toBe("2 Free school meals");
    expect(at(summary, sorted, first + 1, 2)).toBe("fsm NPQH 2017/18");
    const others = body.flatMap(([label], row) => (/^\d /.test(String(label)) ? [] : first + row));
    expect(others.length).toBe((2 / 3) * body.length);
    expect(new Set(others.map((row) => at(summary, sorted, row, 3)))).toEqual(new Set(["gone"]));
  });
});

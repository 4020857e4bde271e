import { headingKind, sheetTables, textAt, type TableLayout } from "../../src/report/sheet-tables";

const METRIC: TableLayout = { names: new Set(["Qualification", "Gender"]), origin: 0, isSummary: false };
const SUMMARY: TableLayout = { names: new Set(["Metric"]), origin: 0, isSummary: true };

describe("the first row of a table's headings", () => {
  it.each<[string, readonly unknown[], "known" | "unknown" | null]>([
    ["a known name and a year", ["Gender", "2017/18"], "known"],
    ["a known name that goes on on another page", ["Gender (continued)", "2017/18"], "known"],
    ["a known name beside blanks", ["Gender", " ", "", null], null],
    ["a known name beside a number", ["Gender", "2017/18", 3], null],
    ["another name, but a year", ["Sex", "", " 2017/18 "], "unknown"],
    ["another name, and Year", ["Groups", "Year", "Group"], "unknown"],
    ["another name, and Year further on", ["Groups", "Group", "Year"], null],
    ["no name", ["", "2017/18"], null],
    ["a row of the table", ["Female", "12"], null],
  ])("may be %s", (_, row, kind) => expect(headingKind([row], 0, METRIC)).toBe(kind));

  it("of the Summary is not told by Year", () => {
    expect(headingKind([["Groups", "Year"]], 0, SUMMARY)).toBeNull();
  });
});

describe("the tables of a sheet", () => {
  const CELLS = [
    ["Metric Summary"],
    [],
    ["Qualification", "2017/18", "", "2018/19", ""],
    ["", "Target", "Actual", "Target", "Actual"],
    ["NPQH", 1, 2, 3, 4],
    [" Totals ", 1, 2, 3, 4],
    ["", "", "", "", ""],
    ["Gender", "2017/18"],
    ["", "NPQH"],
    ["Female", 3],
    ["Qualification", "2017/18"],
    ["", "Target"],
    ["NPQSL", 5],
  ];

  it("have the path of each column, and the name of each row", () => {
    const [first] = sheetTables(CELLS, METRIC);
    expect(first).toMatchObject({ name: "Qualification", top: 2, end: 5, naming: null });
    expect([...first.headings].map(([column, { path, distance }]) => [column, path, distance])).toEqual([
      [1, "2017/18\nTarget", 0],
      [2, "2017/18\nActual", 0],
      [3, "2018/19\nTarget", 0],
      [4, "2018/19\nActual", 0],
    ]);
    expect([...first.rows]).toEqual([
      [4, "NPQH\n"],
      [5, "Totals\n"],
    ]);
  });

  it("end at a blank line, or where the next begins", () => {
    expect(sheetTables(CELLS, METRIC).map(({ name, top, rows }) => [name, top, [...rows.keys()]])).toEqual([
      ["Qualification", 2, [4, 5]],
      ["Gender", 7, [9]],
      ["Qualification", 10, [12]],
    ]);
  });

  it("have no name where their headings are not the report's", () => {
    const [table] = sheetTables(
      [
        ["Sex", "2017/18"],
        ["", "NPQH"],
        ["Female", 3],
      ],
      METRIC,
    );
    expect(table).toMatchObject({ name: null, top: 0 });
  });

  it("count the columns beside the last heading from it", () => {
    const [table] = sheetTables(
      [
        ["Metric", "2017/18", "", ""],
        ["1 Recruitment", "Met", 5, 6],
      ],
      {
        ...SUMMARY,
        names: new Set(["Metric"]),
      },
    );
    expect([...table.headings.values()].map(({ distance }) => distance)).toEqual([0, 1, 2]);
    expect(table.end).toBe(2);
  });

  it("may begin further to the right", () => {
    const shifted = CELLS.map((row) => ["note", ...row]);
    const [first] = sheetTables(shifted, { ...METRIC, origin: 1 });
    expect(first).toMatchObject({ name: "Qualification", end: 6 });
    expect([...first.headings.keys()]).toEqual([2, 3, 4, 5]);
  });
});

describe("the rows of the Summary", () => {
  const HEADING = ["Metric", "Qualification", "2017/18"];
  const named = (rows: readonly (readonly string[])[], qualifications?: readonly string[]) => {
    const [table] = sheetTables([HEADING, ...rows], { ...SUMMARY, ...(qualifications && { qualifications }) });
    return [...table.rows.values()].map((name) => name?.replace("\n", " ") ?? null);
  };

  it("take the metric from the row that says it", () => {
    const rows = [
      ["1 Recruitment", "NPQH", "Met"],
      ["", "NPQSL", "Met"],
      ["2 Schools", "NPQH", "Met"],
      ["", "NPQSL", "Met"],
      ["", "", ""],
    ];
    expect(named(rows)).toEqual(["1 NPQH", "1 NPQSL", "2 NPQH", "2 NPQSL"]);
  });

  it("have a name only where the metric is said, once they were sorted", () => {
    const rows = [
      ["1 Recruitment", "NPQH", "Met"],
      ["2 Schools", "NPQH", "Met"],
      ["", "NPQSL", "Met"],
      ["", "NPQSL", "Met"],
      ["", "", ""],
    ];
    expect(named(rows)).toEqual(["1 NPQH", "2 NPQH", null, null]);
  });

  it("may go on below what was read, as far as they are those of the report", () => {
    const rows = [
      ["1 Recruitment", "NPQH", "Met"],
      ["", "NPQSL", "Met"],
    ];
    expect(named(rows, ["NPQH", "NPQSL", "NPQML"])).toEqual(["1 NPQH", "1 NPQSL"]);
    expect(named(rows, ["NPQSL", "NPQH"])).toEqual(["1 NPQH", null]);
    expect(named(rows)).toEqual(["1 NPQH", null]);
  });
});

describe("the text of a cell", () => {
  it("is without spaces around it, and nothing for numbers and beyond the sheet", () => {
    const cells = [[" a ", 5]];
    expect([textAt(cells, 0, 0), textAt(cells, 0, 1), textAt(cells, 0, 2), textAt(cells, 1, 0)]).toEqual([
      "a",
      "",
      "",
      "",
    ]);
  });
});

import { headerCells, headerRows } from "../../src/report/header-rows";

/** Two years of two columns each, the first year's last heading like the second year's first. */
const columns = [
  ["2017/18", "Retention", "Started"],
  ["2017/18", "Retention", "Retention %"],
  ["2017/18", "Achievement", "Submitted"],
  ["2018/19", "Achievement", "Submitted"],
];

describe("the header rows of a table", () => {
  it("have each name once, over the columns that share it and everything above it", () => {
    expect(headerRows({ columns })).toEqual([
      [
        { text: "2017/18", span: 3 },
        { text: "2018/19", span: 1 },
      ],
      [
        { text: "Retention", span: 2 },
        { text: "Achievement", span: 1 },
        { text: "Achievement", span: 1 },
      ],
      ["Started", "Retention %", "Submitted", "Submitted"].map((text) => ({ text, span: 1 })),
    ]);
  });

  it("name every column at the lowest level, also where neighbours have the same name", () => {
    const same = [
      ["2017/18", "Total"],
      ["2017/18", "Total"],
    ];
    expect(headerRows({ columns: same })).toEqual([
      [{ text: "2017/18", span: 2 }],
      [
        { text: "Total", span: 1 },
        { text: "Total", span: 1 },
      ],
    ]);
  });

  it("do not join what only looks the same: a name that comes again further on, or letters of two levels that run on alike", () => {
    const spans = (...paths: string[][]): number[][] =>
      headerRows({ columns: paths }).map((cells) => cells.map(({ span }) => span));
    expect(spans(["Men", "Left"], ["Women", "Left"], ["Men", "All"])).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
    expect(spans(["1", "23", "x"], ["12", "3", "x"])[1]).toEqual([1, 1]);
  });

  it("are cells with the table's name in the corner, blank where a name goes on", () => {
    expect(headerCells({ name: "Qualification", columns })).toEqual([
      ["Qualification", "2017/18", "", "", "2018/19"],
      ["", "Retention", "", "Achievement", "Achievement"],
      ["", "Started", "Retention %", "Submitted", "Submitted"],
    ]);
  });

  it("are blank where a column has fewer levels, and none without columns", () => {
    expect(headerRows({ columns: [["2017/18", "Target"], ["Note"]] })[1]).toEqual([
      { text: "Target", span: 1 },
      { text: "", span: 1 },
    ]);
    expect(headerCells({ name: "Qualification", columns: [] })).toEqual([]);
  });
});

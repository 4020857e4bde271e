import { headerCells } from "../../../../src/publication/forms/page/header-cells";

test("what neighbours share stands above them once, but no two columns share their innermost heading", () => {
  expect(
    headerCells([
      ["2017/18", "Retention", "Started"],
      ["2017/18", "Retention", "Withdrawn"],
      ["2017/18", "Deferrals", "Started"],
      ["2018/19", "Deferrals", "Started"],
      ["2018/19", "Deferrals", "Started"],
    ]),
  ).toEqual([
    [
      { text: "2017/18", columns: 3 },
      { text: "2018/19", columns: 2 },
    ],
    [
      { text: "Retention", columns: 2 },
      { text: "Deferrals", columns: 1 },
      { text: "Deferrals", columns: 2 },
    ],
    ["Started", "Withdrawn", "Started", "Started", "Started"].map((text) => ({ text, columns: 1 })),
  ]);
});

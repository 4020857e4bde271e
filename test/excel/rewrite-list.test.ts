import { DEFAULT_STYLE, type Host, type Worksheet } from "excel-stand-in";
import { addListSheet, type ListContent } from "../../src/excel/list-sheet";
import { readListSheet, rewriteList } from "../../src/excel/rewrite-list";
import { opened, sheetOf, workbookOf } from "../support/workbooks";

const NOTE = {
  title: "People who withdrew",
  asked: {
    people: { measure: "withdrawn", year: null, qualification: null, group: null },
    among: null,
  },
  isOthers: false,
  at: 43_801.5,
} as const;

/** A list of people with their towns. */
const listOf = (...rows: readonly (readonly [id: string, town: string])[]): ListContent => ({
  ...{ note: NOTE, headings: ["ID", "Town"], rows, idColumn: 0 },
  formats: rows.map(() => ["General", "@"]),
});

let host: Host;
let sheet: Worksheet;

beforeEach(async () => {
  host = await opened(workbookOf());
  const added = await addListSheet(listOf(["P1", "Leeds"], ["P2", "York"], ["P3", "Hull"]), "Withdrawn", () => {});
  if (added === "structure protected") throw new Error(added);
  sheet = sheetOf(host.workbook, added.name);
});

function put(row: number, column: number, content: string | number, formula?: string): void {
  sheet.put(row, column, { content, style: DEFAULT_STYLE, ...(formula !== undefined && { formula }) });
}

/** What stands in the rows from the headings to the last that is filled, in so many columns. */
function shown(columns: number): unknown[][] {
  const rows = Array.from(sheet.rows.slice(4), (row) =>
    Array.from({ length: columns }, (_, column) => row?.[column]?.content ?? ""),
  );
  return rows.slice(0, rows.findLastIndex((cells) => cells.some((cell) => cell !== "")) + 1);
}

/** Gives the list a row of totals, as a user does in Excel. */
function addTotals(): void {
  const [table] = sheet.tables;
  put(table.row + table.rowCount, 0, "Total");
  put(table.row + table.rowCount, 1, 3, "=SUBTOTAL(103,B6:B8)");
  table.rowCount++;
  table.hasTotals = true;
}

describe("a list that is written again", () => {
  it("stands below three lines and a blank one, and says how many it lists", async () => {
    await rewriteList(sheet.id, listOf(["P2", "York"]));
    const [first, second, third, fourth] = [0, 1, 2, 3].map((row) => sheet.cell(row, 0)?.content);
    expect(first).toBe("People who withdrew");
    expect(second).toBe("1 person, as the register said on 2 December 2019 at 12:00");
    expect(third).toMatch(/^To refresh or delete this list/);
    expect(fourth ?? "").toBe("");
    expect(shown(2)).toEqual([
      ["ID", "Town"],
      ["P2", "York"],
    ]);
    expect((await readListSheet(sheet.id))?.note).toMatchObject({ ...NOTE, count: 1, headings: ["ID", "Town"] });
  });

  it("keeps its row of totals below the last of its people, whether it becomes longer or shorter", async () => {
    addTotals();
    const rows = [
      ["P1", "Leeds"],
      ["P2", "York"],
      ["P3", "Hull"],
      ["P4", "Bath"],
    ] as const;
    await rewriteList(sheet.id, listOf(...rows));
    expect(shown(1).map(([id]) => id)).toEqual(["ID", "P1", "P2", "P3", "P4", "Total"]);
    await rewriteList(sheet.id, listOf(rows[3], rows[1]));
    expect(shown(1).map(([id]) => id)).toEqual(["ID", "P4", "P2", "Total"]);
    expect(sheet.tables[0]).toMatchObject({ rowCount: 4, hasTotals: true });
  });

  it("keeps the user's formulas as formulas, each with its person, and says nothing of those of others", async () => {
    const [table] = sheet.tables;
    await host.user.enter(sheet, { row: 4, column: 2, rows: 4, columns: 1 }, [["Length"], ["=1+1"], ["two"], ["=3+3"]]);
    expect(table.columnCount).toBe(3);
    await rewriteList(sheet.id, listOf(["P3", "Hull"], ["P2", "York"], ["P9", "Ely"]));
    expect([5, 6, 7].map((row) => sheet.cell(row, 2)?.formula ?? sheet.cell(row, 2)?.content ?? "")).toEqual([
      ...["=3+3", "two", ""],
    ]);
    expect(JSON.stringify(sheet.rows)).not.toContain("No longer");
  });

  it("says below what the user has noted of each who is not listed any more", async () => {
    await host.user.enter(sheet, { row: 4, column: 2, rows: 4, columns: 2 }, [
      ...[
        ["Called", "Hours"],
        ["yes", 2],
        ["", ""],
        ["no", ""],
      ],
    ]);
    await rewriteList(sheet.id, listOf(["P2", "York"]));
    expect(shown(1).map(([first]) => first)).toEqual([
      ...["ID", "P2", "", "No longer in this list: P1: yes, 2", "No longer in this list: P3: no"],
    ]);
  });

  it.each<[string, () => void, string]>([
    ["headings are switched off", () => (sheet.tables[0].hasHeaders = false), "no headings"],
    ["table is gone", () => void (sheet.tables.length = 0), "no table"],
    ["sheet is protected", () => (sheet.isProtected = true), "protected"],
  ])("is left alone where its %s", async (_, change, refused) => {
    change();
    const before = JSON.stringify(shown(3));
    expect(await rewriteList(sheet.id, listOf(["P9", "Ely"]))).toEqual({ refused });
    expect(JSON.stringify(shown(3))).toBe(before);
  });
});

import { readColumns } from "../../src/excel/read-columns";
import { addSheet, opened, workbookOf, type Rows } from "../support/workbooks";

const LONG = "x".repeat(400);
const ROWS: Rows = Array.from({ length: 600 }, (_, i) => [`P${i}`, `${i} ${LONG}`, i]);

describe("columns of tables", () => {
  it("are read in one round trip, of several tables at once and nothing beside them", async () => {
    const workbook = workbookOf([
      ["ID", "Name", "Town"],
      ["P1", "Ada", "Leeds"],
      ["P2", "Ben", "York"],
    ]);
    const more = addSheet(
      workbook,
      "More",
      [
        ["", "ID", "Name"],
        ["", "Q1", "Cy"],
      ],
      3,
    );
    const [people] = workbook.worksheets;
    const host = await opened(workbook);
    const { syncs } = host.traffic;
    const [first, second] = await readColumns([
      { sheetId: people.id, firstRow: 1, rowCount: 2, columns: [0, 2] },
      { sheetId: more.id, firstRow: 4, rowCount: 1, columns: [2] },
    ]);
    expect(first.map(({ values }) => values)).toEqual([
      ["P1", "P2"],
      ["Leeds", "York"],
    ]);
    expect(second).toEqual([{ values: ["Cy"], numberFormats: ["General"] }]);
    expect(host.traffic.syncs - syncs).toBe(1);
  });

  it("are read in pieces where Excel hands over no more than so much at a time", async () => {
    const workbook = workbookOf(ROWS);
    await opened(workbook, { host: "web", payloadLimit: 100_000 });
    const [[ids, names]] = await readColumns([
      { sheetId: workbook.worksheets[0].id, firstRow: 0, rowCount: ROWS.length, columns: [0, 1] },
    ]);
    expect(ids.values).toEqual(ROWS.map(([id]) => id));
    expect(names.values).toEqual(ROWS.map(([, name]) => name));
  });

  it("cannot be read from a sheet that is gone", async () => {
    await opened(workbookOf());
    await expect(readColumns([{ sheetId: "{gone}", firstRow: 1, rowCount: 1, columns: [0] }])).rejects.toThrow();
  });
});

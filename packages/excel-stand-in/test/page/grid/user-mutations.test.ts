import { isShift, userDeeds, type Mutation, type Reader } from "../../../src/page/grid/user-mutations";

const nothing: Reader = { style: () => null, formula: () => null, typed: () => null };
const sheetId = "s";

function cells(cellValue: object): Mutation {
  return { id: "sheet.mutation.set-range-values", params: { subUnitId: sheetId, cellValue } };
}

test("neighbouring values are entered at once, what lies between them is left alone", () => {
  const mutation = cells({ 1: { 0: { v: 1, t: 2 }, 2: { v: "x", t: 1 } }, 2: { 1: { v: 1, t: 3 } } });
  expect(userDeeds([mutation], nothing)).toEqual([
    {
      kind: "enter",
      sheetId,
      area: { row: 1, column: 0, rows: 2, columns: 3 },
      values: [
        [1, null, "x"],
        [null, true, null],
      ],
    },
  ]);
});

test("a typed text goes in as it was typed, without the format that came with it", () => {
  const reader: Reader = { ...nothing, typed: (_, row) => (row === 4 ? "1/2/2020" : null) };
  const mutation = cells({ 4: { 1: { v: 43832, t: 2, s: { n: { pattern: "yyyy-mm-dd" } } } } });
  expect(userDeeds([mutation], reader)).toEqual([
    { kind: "enter", sheetId, area: { row: 4, column: 1, rows: 1, columns: 1 }, values: [["1/2/2020"]] },
  ]);
});

test("cells that lose their contents are cleared, cells that get a look are restyled", () => {
  const blank = { v: null, f: null, p: null };
  expect(userDeeds([cells({ 0: { 0: blank, 1: blank }, 1: { 0: blank, 1: null } })], nothing)).toEqual([
    { kind: "clear", sheetId, area: { row: 0, column: 0, rows: 2, columns: 2 } },
  ]);
  const bold = { s: { bl: 1 } };
  expect(userDeeds([cells({ 0: { 0: bold }, 1: { 0: bold } })], nothing)).toEqual([
    { kind: "restyle", sheetId, area: { row: 0, column: 0, rows: 2, columns: 1 }, patch: { bl: 1 } },
  ]);
});

test("a formula that is filled over cells is read where Univer keeps it", () => {
  const reader: Reader = { ...nothing, formula: (_, row) => `=A${row + 1}` };
  const [deed] = userDeeds([cells({ 2: { 1: { si: "abc" } }, 3: { 1: { f: "=SUM(A1:A2)", si: null } } })], reader);
  expect(deed).toMatchObject({ kind: "enter", values: [["=A3"], ["=SUM(A1:A2)"]] });
});

test("rows that are inserted shift the others by themselves; only what stands in them is new", () => {
  const range = { startRow: 5, endRow: 6, startColumn: 0, endColumn: 9 };
  const insertion = { id: "sheet.mutation.insert-row", params: { subUnitId: sheetId, range } };
  const deeds = userDeeds(
    [insertion, cells({ 5: { 0: { v: "back", t: 1 } } }), cells({ 9: { 0: { v: 1 } } })],
    nothing,
  );
  expect(deeds).toEqual([
    { kind: "insert rows", sheetId, at: 5, count: 2 },
    { kind: "enter", sheetId, area: { row: 5, column: 0, rows: 1, columns: 1 }, values: [["back"]] },
  ]);
  expect(deeds.map(isShift)).toEqual([true, false]);
});

test("columns of the same width are set together, in points", () => {
  const params = { subUnitId: sheetId, ranges: [{ startColumn: 1, endColumn: 3 }], colWidth: { 1: 80, 2: 80, 3: 40 } };
  expect(userDeeds([{ id: "sheet.mutation.set-worksheet-col-width", params }], nothing)).toEqual([
    { kind: "column widths", sheetId, at: 1, count: 2, points: 60 },
    { kind: "column widths", sheetId, at: 3, count: 1, points: 30 },
  ]);
});

test("sheets are added with what they hold, renamed, moved and deleted", () => {
  const sheet = { id: "n", name: "New", cellData: { 0: { 0: { v: "a", t: 1 } } } };
  const params = { subUnitId: sheetId, index: 2, sheet, name: "Other", toOrder: 1 };
  const ids = ["insert-sheet", "set-worksheet-name", "set-worksheet-order", "remove-sheet"];
  expect(
    userDeeds(
      ids.map((id) => ({ id: `sheet.mutation.${id}`, params })),
      nothing,
    ),
  ).toEqual([
    { kind: "add sheet", sheetId: "n", name: "New", position: 2 },
    { kind: "enter", sheetId: "n", area: { row: 0, column: 0, rows: 1, columns: 1 }, values: [["a"]] },
    { kind: "rename sheet", sheetId, name: "Other" },
    { kind: "move sheet", sheetId, position: 1 },
    { kind: "delete sheet", sheetId },
  ]);
});

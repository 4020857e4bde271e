import { figureMove, type FigurePlace } from "../../../src/taskpane/model/figure-moves";

/**
 * Figures of a table; a target and a blank cell have nobody behind them.
 *
 *     a . b
 *     . c d
 *     e f .
 */
const PLACES: Readonly<Record<string, FigurePlace>> = {
  a: { row: 0, column: 0 },
  b: { row: 0, column: 2 },
  c: { row: 1, column: 1 },
  d: { row: 1, column: 2 },
  e: { row: 2, column: 0 },
  f: { row: 2, column: 1 },
};

function move(from: string, key: string, ctrlKey = false): string | null {
  const to = figureMove({ key, ctrlKey }, PLACES[from], Object.values(PLACES));
  return Object.keys(PLACES).find((name) => PLACES[name] === to) ?? null;
}

describe("a key on a figure of a table", () => {
  it("leads to the next figure of the row or the column, over cells without one, and not beyond the table", () => {
    expect(move("a", "ArrowRight")).toBe("b");
    expect(move("b", "ArrowLeft")).toBe("a");
    expect(move("a", "ArrowDown")).toBe("e");
    expect(move("f", "ArrowUp")).toBe("c");
    expect([move("b", "ArrowRight"), move("a", "ArrowLeft"), move("a", "ArrowUp"), move("d", "ArrowDown")]).toEqual([
      ...[null, null, null, null],
    ]);
  });

  it("leads to the ends of the row, and with Ctrl to the first and the last figure", () => {
    expect([move("b", "Home"), move("c", "End")]).toEqual(["a", "d"]);
    expect([move("d", "Home", true), move("a", "End", true)]).toEqual(["a", "f"]);
  });

  it("that is another leads nowhere", () => {
    expect(move("a", "Enter")).toBeNull();
  });
});

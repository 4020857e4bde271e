import { rowMove } from "../../../src/taskpane/model/row-move";

describe("a key on a row of a list", () => {
  it.each([
    ["ArrowDown", 3, 4],
    ["ArrowDown", 99, 99],
    ["ArrowUp", 3, 2],
    ["ArrowUp", 0, 0],
    ["PageDown", 3, 13],
    ["PageDown", 95, 99],
    ["PageUp", 13, 3],
    ["PageUp", 4, 0],
    ["Home", 50, 0],
    ["End", 50, 99],
    ["Enter", 50, null],
    ["a", 50, null],
  ])("%s leads from row %d to %p of a hundred, ten being in sight", (key, from, to) => {
    expect(rowMove(key, from, 100, 10)).toBe(to);
  });
});

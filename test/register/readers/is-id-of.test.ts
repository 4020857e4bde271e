import { isIdOf } from "../../../src/register/readers/is-id-of";

it.each([
  ["P1", "P1"],
  [" p1 ", "P1"],
  [123, "123"],
  [123456, "0123456"],
  ["123456", "0123456"],
  ["01/23456", "0123456"],
  [7, "0007"],
])("%j is still the ID %s", (cell, id) => {
  expect(isIdOf(cell, id)).toBe(true);
});

it.each([
  ["P2", "P1"],
  ["", "P1"],
  [null, ""],
  ["7", "0007"],
  [70, "0007"],
  ["#N/A", "P1"],
])("%j is not the ID %s", (cell, id) => {
  expect(isIdOf(cell, id)).toBe(false);
});

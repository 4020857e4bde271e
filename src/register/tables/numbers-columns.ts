/** Fewest numbers that show that columns are numbered. */
const FEWEST = 2;

/**
 * Whether the numbers of a row number its columns from left to right, as 1, 2 and 3 above the answers to a survey's questions do.
 *
 * @param cells cells of the row by column; those that are not read may be missing
 */
export function numbersColumns(cells: ReadonlyMap<number, unknown>): boolean {
  const numbers = [...cells].filter((entry): entry is [number, number] => typeof entry[1] === "number");
  const [first] = numbers;
  if (numbers.length < FEWEST || first[1] < 1 || !Number.isInteger(first[1])) return false;
  return numbers.every(([column, number]) => number - column === first[1] - first[0]);
}

import { makeCopy } from "../../src/publication/make-copy";
import { STANDARD_OPTIONS } from "../../src/publication/options";
import { PUBLICATION_REGISTERS } from "../support/publication-registers";
import type { CopyInput } from "../support/publication/input-of";
import { publishedOf, type Published } from "./attack/published";
import { trueTables } from "./attack/true-tables";
import { leftOut, unhide, type Where } from "./attack/unhide";
import { violations } from "./attack/violations";

/** In 2022/23 two people start, so that every count is small. */
const REGISTER = "a year of two people";
const OPTIONS = STANDARD_OPTIONS;
let input: CopyInput;
let published: Published;

beforeAll(async () => {
  const register = PUBLICATION_REGISTERS.find(({ name }) => name === REGISTER);
  if (register === undefined) throw new Error("There is no such register.");
  input = await register.input();
  published = publishedOf((await makeCopy(input, OPTIONS)).copy);
});

const found = (attacked: Published): Promise<string[]> =>
  violations(attacked, { results: input.results, options: OPTIONS });

/** What comes of it when one cell is shown. */
async function shown(isIt: (where: Where, text: string) => boolean): Promise<string[]> {
  const truth = trueTables(input.results, OPTIONS);
  const text = (where: Where): string => {
    const table = truth.tables.find(({ metric, name }) => metric === where.metric && name === where.name);
    const column = table?.columns.findIndex((path) => path.join(" ") === where.column) ?? -1;
    return table?.rows.find(({ label }) => label === where.label)?.cells[column] ?? "";
  };
  const where = leftOut(published).find((one) => isIt(one, text(one)));
  if (where === undefined) throw new Error("No such cell is left out.");
  return found(unhide(published, truth, where));
}

test.each<[string, (where: Where, text: string) => boolean]>([
  [
    "a small group",
    ({ metric, name }, text) => metric === 1 && name === "Gender" && Number(text) > 0 && Number(text) < 5,
  ],
  [
    "a large group that protects small ones",
    ({ metric, name }, text) => metric === 1 && name === "Ethnicity" && Number(text) > 4,
  ],
  [
    "who is not White British",
    ({ metric, name, column }) => metric === 3 && name === "Qualification" && column === "2022/23 Actual",
  ],
  ["the percentage of the target", ({ metric, column }) => metric === 3 && column === "2022/23 % Target"],
  ["who has withdrawn", ({ column }, text) => column.endsWith(" Withdrawn") && Number(text) > 0 && Number(text) < 5],
  ["the retention rate", ({ column }, text) => column.endsWith("Retention %") && text !== "100%"],
  ["who has passed", ({ column }) => column.endsWith(" Passed")],
  ["the achievement rate", ({ column }, text) => column.endsWith("Achieved %") && text !== "100%"],
])("an attack finds it out when one cell is shown: %s", async (_, isIt) => {
  expect(await found(published)).toEqual([]);
  expect(await shown(isIt)).not.toEqual([]);
});

test("an attack notices a cell that says something untrue", async () => {
  const [first, ...others] = published.tables;
  const untrue = { ...first, rows: first.rows.map((row) => ({ ...row, cells: row.cells.map(() => "7") })) };
  expect(await found({ ...published, tables: [untrue, ...others] })).toContainEqual(expect.stringMatching(/shows "7"/));
});

test("an attack notices a proof that says too much", async () => {
  const proof = { ...published.proof, narrowest: [0, 500] as const };
  expect(await found({ ...published, proof })).toContainEqual(expect.stringMatching(/narrower than the proof says/));
});

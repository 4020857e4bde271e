import { makeCopy } from "../../src/publication/make-copy";
import type { PublicationOptions } from "../../src/publication/options";
import type { Draft } from "../../src/publication/tables/draft";
import { PUBLICATION_REGISTERS } from "../support/publication-registers";
import { randomRegister } from "../support/publication/random-register";
import { publishedOf, type Published } from "./attack/published";
import { roundedViolations } from "./attack/rounded-violations";
import { leftOut, unhide } from "./attack/unhide";

const LARGE = "ten NPQs in four years";

function rounded(options: PublicationOptions): PublicationOptions {
  return { ...options, method: "round" };
}

test.each(PUBLICATION_REGISTERS.filter(({ name }) => name !== LARGE))(
  "of no private count can anybody say that it is of 1 to 4 in a rounded copy of $name",
  async ({ input, options }) => {
    const made = await input();
    const { copy } = await makeCopy(made, rounded(options));
    expect(await roundedViolations(publishedOf(copy), { results: made.results, options })).toEqual([]);
  },
);

test("nothing is given away in rounded copies of small registers, whatever is published of them", async () => {
  for (let seed = 1; seed <= 100; seed++) {
    const { input, options, notKnown } = randomRegister(seed);
    const { copy } = await makeCopy(input, rounded(options));
    const truth = { results: input.results, options, knowledge: { notKnown } };
    const found = await roundedViolations(publishedOf(copy), truth);
    expect({ seed, found }).toEqual({ seed, found: [] });
  }
});

describe("an attack on a rounded copy", () => {
  const register = PUBLICATION_REGISTERS.find(({ name }) => name === "few people");
  if (register === undefined) throw new Error("There is no such register.");
  const { options } = register;

  test("finds it out when a cell is shown that was left out", async () => {
    const { results, ...input } = await register.input();
    const { copy, draft } = await makeCopy({ ...input, results }, rounded(options));
    const published = publishedOf(copy);
    expect(await roundedViolations(published, { results, options })).toEqual([]);
    const [where] = leftOut(published);
    const all = tablesOf(draft, (people) => 5 * Math.round(people / 5));
    expect(await roundedViolations(unhide(published, all, where), { results, options })).not.toEqual([]);
  });

  test("finds it out when numbers are nearer to the true ones than they should be", async () => {
    const { results, ...input } = await register.input();
    const { copy, draft } = await makeCopy({ ...input, results }, rounded(options));
    const nearer = { ...publishedOf(copy), ...tablesOf(draft, (people) => people) };
    const found = await roundedViolations(nearer, { results, options }, 1);
    expect(found).toContainEqual(expect.stringMatching(/ is 2, and is left 1 to 3;/));
  });
});

/** All tables of a draft, with its numbers of people shown as a function says. */
function tablesOf({ tables }: Draft, shown: (people: number) => number): Pick<Published, "tables"> {
  return {
    tables: tables.map(({ metric, name, columns, rows }) => ({
      ...{ metric, name, columns },
      rows: rows.map(({ label, cells }) => ({
        label,
        cells: cells.map(({ figure }) => (figure?.kind === "count" ? String(shown(figure.count)) : "[u]")),
      })),
    })),
  };
}

import { makeCopy } from "../../src/publication/make-copy";
import { PUBLICATION_REGISTERS } from "../support/publication-registers";
import { publishedOf } from "./attack/published";
import { violations } from "./attack/violations";

test.each(PUBLICATION_REGISTERS)("nothing private can be worked out of $name", async ({ input, options }) => {
  const made = await input();
  const { copy } = await makeCopy(made, options);
  expect(await violations(publishedOf(copy), { results: made.results, options })).toEqual([]);
});

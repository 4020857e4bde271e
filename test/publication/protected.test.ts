import { makeCopy } from "../../src/publication/make-copy";
import { STANDARD_OPTIONS } from "../../src/publication/options";
import { PUBLICATION_REGISTERS } from "../support/publication-registers";
import { inputOf } from "../support/publication/input-of";
import { outcomeRegister } from "../support/publication/outcome-register";
import { randomRegister } from "../support/publication/random-register";
import { publishedOf } from "./attack/published";
import { violations } from "./attack/violations";

test.each(PUBLICATION_REGISTERS)("nothing private can be worked out of $name", async ({ input, options }) => {
  const made = await input();
  const { copy } = await makeCopy(made, options);
  expect(await violations(publishedOf(copy), { results: made.results, options })).toEqual([]);
});

test("nothing private can be worked out of small registers, whatever is published of them", async () => {
  for (let seed = 1; seed <= 30; seed++) {
    const { input, options, notKnown } = randomRegister(seed);
    const { copy } = await makeCopy(input, options);
    const found = await violations(publishedOf(copy), { results: input.results, options, knowledge: { notKnown } });
    expect({ seed, found }).toEqual({ seed, found: [] });
  }
});

test("nothing private can be worked out of any few who withdrew, deferred and failed", async () => {
  const options = { ...STANDARD_OPTIONS, metrics: [1, 7] as const };
  const few = [0, 1, 2, 4, 5];
  for (const withdrawn of few) {
    for (const deferred of few) {
      for (const failed of few) {
        const one = { withdrawn, deferred, failed, passed: 6, others: 3 };
        const another = { withdrawn: 0, deferred: 1, failed: 0, passed: 2, others: 0 };
        const input = inputOf(
          outcomeRegister({ NPQH: one, NPQSL: another, NPQML: { ...one, withdrawn: 0, failed: 7 } }),
        );
        const { copy } = await makeCopy(input, options);
        const found = await violations(publishedOf(copy), { results: input.results, options });
        expect({ withdrawn, deferred, failed, found }).toEqual({ withdrawn, deferred, failed, found: [] });
      }
    }
  }
});

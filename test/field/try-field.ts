import { appendFileSync } from "node:fs";
import { outcomeOf } from "./field-case";
import type { FieldSection } from "./sections";

/** A test for each kind: what came out is what is right. `npm run docs:field` asks for what came out, a line of JSON each. */
export function tryField({ title, cases }: FieldSection): void {
  const results = process.env["FIELD_RESULTS"];
  describe(title, () => {
    it.each(cases.map((one) => [one.kind, one] as const))("%s", async (kind, one) => {
      const got = await one.got(await outcomeOf(one));
      if (results !== undefined) appendFileSync(results, `${JSON.stringify({ title, kind, right: one.right, got })}\n`);
      expect(got).toBe(one.right);
    });
  });
}

import { outcomeOf, type FieldCase } from "./field-case";

/** A test for each kind: what came out is what is right. */
export function tryField(cases: readonly FieldCase[]): void {
  it.each(cases.map((one) => [one.kind, one] as const))("%s", async (_, one) => {
    expect(await one.got(await outcomeOf(one))).toBe(one.right);
  });
}

import type { Asked } from "./self-check";
import type { Json } from "./json";
import type { Surroundings } from "./surroundings";

/** An answer that is not among those that the add-in gets along with. */
export interface Difference extends Asked {
  readonly expected: readonly Json[];
}

/** The answers that differ from what the add-in expects of this Excel, in the order of the questions. */
export function differences(asked: readonly Asked[], surroundings: Surroundings): Difference[] {
  return asked.flatMap(({ probe, answer }) => {
    const expected = probe.expects(surroundings);
    if (expected === "anything") return [];
    const text = canonical(answer);
    return expected.some((one) => canonical(one) === text) ? [] : [{ probe, answer, expected }];
  });
}

/** The same text for the same value, whatever the order of an object's parts. */
function canonical(value: Json): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(",")}]`;
  const parts = Object.entries(value as Readonly<Record<string, Json>>).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${parts.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(",")}}`;
}

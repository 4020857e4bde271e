import type { Definition, NumberQuestion, NumberRange } from "./definition";

/** A definition that is a number. Numbers outside the valid range are not read. */
export function numberDefinition(
  definition: Omit<Definition<number>, "read" | "question"> & { readonly question: NumberQuestion },
): typeof definition & Pick<Definition<number>, "read"> {
  return { ...definition, read: (stored) => (makesSense(stored, definition.question) ? stored : undefined) };
}

/** Whether a value is a number in a range. */
export function makesSense(value: unknown, { least, greatest, isWhole }: NumberRange): value is number {
  return typeof value === "number" && value >= least && value <= greatest && (!isWhole || Number.isInteger(value));
}

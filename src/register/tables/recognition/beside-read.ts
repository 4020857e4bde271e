import type { Recognition } from "./recognition";

/** Columns that are read only to say what they say otherwise: no figure comes from them. */
export function besideRead({ beside = [] }: Recognition): number[] {
  return beside.filter(({ kind }) => kind !== "person").map(({ column }) => column);
}

/** A range as Excel hands it to a function: whatever it hands over. */
type RangeArgument = readonly (readonly unknown[])[];

const listeners = new Set<(range: RangeArgument) => void>();

/** Tells those who want to know how this Excel hands over ranges. */
export function tellRangeArgument(range: RangeArgument): void {
  for (const listener of listeners) listener(range);
}

/** Calls back with every range that a function is given from now on. Returns what ends that. */
export function watchRangeArguments(listener: (range: RangeArgument) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** What computing with fractions may be off. */
const TINY = 1e-9;

/** Whether a sum follows from others, by adding them up and taking them away from each other. All are of the same parts, in their order. */
export function follows(wanted: readonly number[], known: readonly (readonly number[])[]): boolean {
  const steps: { readonly sum: readonly number[]; readonly at: number }[] = [];
  const rest = (sum: readonly number[]): readonly number[] =>
    steps.reduce((left, step) => less(left, step.sum, left[step.at] / step.sum[step.at]), sum);
  for (const sum of known) {
    const left = rest(sum);
    const at = left.findIndex(isSome);
    if (at !== -1) steps.push({ sum: left, at });
  }
  return !rest(wanted).some(isSome);
}

function less(sum: readonly number[], other: readonly number[], factor: number): readonly number[] {
  return factor === 0 ? sum : sum.map((value, part) => value - factor * other[part]);
}

function isSome(value: number): boolean {
  return Math.abs(value) > TINY;
}

import { checkRegister, type Checked, type Depth } from "./check-register";
import type { Wanted } from "./wanted";

/** A register that still shows what is wrong, with as little else as could be left out, and what is wrong with it. */
export interface Shrunk {
  readonly wanted: Wanted;
  readonly checked: Checked;
}

/** Most people that a register has. */
const MOST_PEOPLE = 60;

/** Leaves features and people out of a register, as long as it shows a violation of the same kind. */
export function shrink(seed: number, depth: Depth, kind: string): Shrunk {
  let wanted: Wanted = { seed };
  let checked = checkRegister(wanted, depth);
  const tryOut = (simpler: Wanted): void => {
    const found = checkRegister(simpler, depth);
    if (found.violations.some((one) => one.kind === kind)) [wanted, checked] = [simpler, found];
  };
  // What is left out may bring something else in, which may be left out as well.
  for (let before = -1; before !== checked.features.length;) {
    before = checked.features.length;
    for (const feature of checked.features) {
      tryOut({ ...wanted, plain: new Set([...(wanted.plain ?? []), feature]) });
    }
  }
  for (let size = MOST_PEOPLE; size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < MOST_PEOPLE; from += size) {
      const some = Array.from({ length: size }, (_, at) => from + at);
      tryOut({ ...wanted, without: new Set([...(wanted.without ?? []), ...some]) });
    }
  }
  return { wanted, checked };
}

import type { CountSystem } from "../counts/count-system";
import type { Control, Protection } from "./protection";

/** Placeholder: leaves out everything that may be left out. */
export async function suppress(system: CountSystem, { pause }: Control): Promise<Protection> {
  await pause?.();
  const hidden = new Set([...system.counts.keys()].filter((place) => system.counts[place].canHide));
  const sensitive = [...system.counts.keys()].filter((place) => system.counts[place].isSensitive);
  return {
    hidden,
    hiddenHints: new Set(),
    intervals: new Map(sensitive.map((place) => [place, [0, 9]])),
    inWholePeople: new Set(),
  };
}

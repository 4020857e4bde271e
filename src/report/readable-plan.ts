import type { SheetPlan } from "./plan";
import { isReadable } from "./printed-page";

/** The sheet in the first layout that is printed large enough to be read; in the last one where none is. */
export function readablePlan<Layout>(layouts: readonly Layout[], build: (layout: Layout) => SheetPlan): SheetPlan {
  const [layout, ...others] = layouts;
  const plan = build(layout);
  return others.length === 0 || isReadable(plan) ? plan : readablePlan(others, build);
}

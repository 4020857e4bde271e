import { isDisplayedAs, type Displayed } from "./displayed";
import type { LinearSystem, Relation } from "./linear-system";

const INFINITE = Number.POSITIVE_INFINITY;

/** A displayed share: part / whole rounds to it. */
export function ratio(system: LinearSystem, displayed: Displayed, part: number, whole: number): void {
  const { units, whole: of } = displayed;
  const [least, greatest] = [(units - 0.5) / of, (units + 0.5) / of];
  const all = system.unknowns[whole].shown;
  if (all !== null) {
    if (system.unknowns[part].shown !== null) return;
    const near = Array.from(
      { length: Math.ceil(all * greatest) - Math.floor(all * least) + 3 },
      (_, i) => Math.floor(all * least) - 1 + i,
    );
    const fitting = near.filter((people) => people >= 0 && people <= all && isDisplayedAs(displayed, people, all));
    system.bound(part, fitting[0] ?? 1, fitting[fitting.length - 1] ?? 0);
    return;
  }
  addShareBounds(system, part, whole, [least, greatest]);
  const { shown } = system.unknowns[part];
  if (shown === null || shown === 0) return;
  // 33% (1) is one of three: the share gives away of how many it is.
  const wholes = Array.from({ length: Math.ceil(shown / least) + 1 }, (_, i) => i + 1).filter((people) =>
    isDisplayedAs(displayed, shown, people),
  );
  system.bound(whole, wholes[0], wholes[wholes.length - 1]);
  if (wholes.length === 1) system.tell(whole, wholes[0]);
}

/** least × whole ≤ part ≤ greatest × whole */
export function addShareBounds(
  system: LinearSystem,
  part: number,
  whole: number,
  [least, greatest]: readonly [number, number],
): void {
  const terms = (share: number): Relation["terms"] => [
    [part, 1],
    [whole, -share],
  ];
  system.addRelation({ terms: terms(least), least: 0, greatest: INFINITE });
  system.addRelation({ terms: terms(greatest), least: -INFINITE, greatest: 0 });
}

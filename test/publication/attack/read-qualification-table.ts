import { displayedCount, displayedPercentage, displayedShare, isDisplayedAs, type Displayed } from "./displayed";
import { codeOf, totalKey, type Frame } from "./frame";
import { LEFT_OUT, type PublishedTable } from "./published";
import { addShareBounds, ratio } from "./ratio";

/** Reads a table by qualification of metrics 1 to 4. Metrics 5 and 6 say nothing of people. */
export function readQualificationTable(table: PublishedTable, frame: Frame): void {
  const { metric, columns, rows } = table;
  for (const { label, cells } of rows) {
    const code = codeOf(label);
    const years = new Set(columns.map(([year]) => year));
    for (const year of years) {
      const cell = (heading: string): string => cells[columns.findIndex(([y, h]) => y === year && h === heading)];
      const place = frame.system.place(totalKey(metric, year, code));
      if (metric === 1) frame.system.cell(place, displayedCount(cell("Actual")));
      if (metric === 2 || metric === 3) readShare(cell, place, frame, totalKey(1, year, code), metric === 3);
      if (metric === 4) readPresented(cell, place, frame, totalKey(1, year, code));
    }
  }
}

type CellOf = (heading: string) => string;

/** Metrics 2 and 3: `Actual` is a share with its people, blank where nobody was recruited. */
function readShare(cell: CellOf, place: number, { system }: Frame, recruited: string, isPrivate: boolean): void {
  const recruits = system.place(recruited);
  const [actual, percentage, target] = ["Actual", "% Target", "Target"].map(cell);
  if (isPrivate) system.unknowns[place].isPrivate = true;
  if (actual === "") {
    system.tell(place, 0);
    system.tell(recruits, 0);
    return;
  }
  const share = displayedShare(actual);
  system.cell(place, share?.count ?? null);
  // Percentages of a rounded copy are worked out of the rounded numbers.
  if (share !== null && system.reach === 0) ratio(system, share.percentage, place, recruits);
  if (percentage === LEFT_OUT) system.unknowns[place].cells++;
  const [ofTarget, allocated] = [displayedPercentage(percentage), displayedShare(target)];
  if (ofTarget === null || allocated === null || system.reach > 0) return;
  if (share === null) readOfTarget(ofTarget, allocated.percentage, place, recruits, system);
  else system.unknowns[place].cells++;
}

/** Percentage of the target where the people are left out: people = percentage × target share × recruits, as far as both are displayed. */
function readOfTarget(
  ofTarget: Displayed,
  target: Displayed,
  place: number,
  recruits: number,
  system: Frame["system"],
): void {
  system.unknowns[place].cells++;
  const all = system.unknowns[recruits].shown;
  const exact = [...Array((all ?? -1) + 1).keys()].filter((people) =>
    isDisplayedAs(ofTarget, people * target.whole, (all ?? 0) * target.units),
  );
  if (exact.length > 0) {
    system.bound(place, exact[0], exact[exact.length - 1]);
    return;
  }
  const [least, greatest] = [-0.5, 0.5].map(
    (half) => ((ofTarget.units + half) / ofTarget.whole) * ((target.units + half) / target.whole),
  );
  addShareBounds(system, place, recruits, [least, greatest]);
}

/** Metric 4: blank where nobody presented. */
function readPresented(cell: CellOf, place: number, { system }: Frame, recruited: string): void {
  const [presented, within] = [cell("Presented"), cell("Within 18m")].map((text) =>
    text === LEFT_OUT ? null : text === "" ? 0 : displayedCount(text),
  );
  system.cell(place, within);
  const all = system.place(`${system.unknowns[place].key} presented`);
  if (presented !== null) system.see(all, presented);
  if (cell("Within 18m") === "") system.tell(all, 0);
  system.addPart(place, all);
  system.addPart(all, system.place(recruited));
}

import { codeOf, TOTAL, totalKey, type Frame } from "./frame";
import { displayedCount, displayedPercentage } from "./displayed";
import { LEFT_OUT, type PublishedTable } from "./published";
import { ratio } from "./ratio";

/** What metric 7 counts, and those who failed, who stand nowhere. */
const OUTCOMES = ["withdrawn", "deferred", "submitted", "passed", "failed"] as const;
type Outcome = (typeof OUTCOMES)[number];

const PRIVATE: readonly Outcome[] = ["withdrawn", "deferred", "failed"];

function outcomeKey(outcome: Outcome, year: string, qualification: string): string {
  return `7 ${outcome} ${year} ${qualification}`;
}

/** Reads metric 7: started, withdrawn, deferred, submitted, passed, and the whole percentages of them. */
export function readOutcomes({ columns, rows }: PublishedTable, frame: Frame): void {
  const { system } = frame;
  const years = [...new Set(columns.map(([year]) => year))];
  for (const { label, cells } of rows) {
    for (const year of years) {
      const cell = (heading: string): string =>
        cells[columns.findIndex((path) => path[0] === year && path.at(-1) === heading)];
      readYear(cell, year, codeOf(label), frame);
    }
  }
  const codes = rows.map(({ label }) => codeOf(label)).filter((code) => code !== TOTAL);
  for (const year of years) {
    for (const outcome of OUTCOMES) {
      const place = (code: string): number => system.place(outcomeKey(outcome, year, code));
      system.addSum(place(TOTAL), codes.map(place));
    }
  }
}

function readYear(cell: (heading: string) => string, year: string, code: string, { system }: Frame): void {
  const place = (outcome: Outcome): number => system.place(outcomeKey(outcome, year, code));
  const count = (heading: string): number | null => (cell(heading) === LEFT_OUT ? null : displayedCount(cell(heading)));
  const started = system.place(totalKey(1, year, code));
  system.cell(started, count("Started"));
  system.cell(place("withdrawn"), count("Withdrawn"));
  system.cell(place("deferred"), count("Deferred"));
  system.cell(place("submitted"), count("Submitted"));
  system.cell(place("passed"), count("Passed"));
  for (const outcome of PRIVATE) system.unknowns[place(outcome)].isPrivate = true;

  system.addSum(place("submitted"), [place("passed"), place("failed")]);
  for (const outcome of ["withdrawn", "deferred", "submitted"] as const) system.addPart(place(outcome), started);
  const [submitted, passed] = [count("Submitted"), count("Passed")];
  if (submitted !== null && passed !== null && system.reach === 0) system.tell(place("failed"), submitted - passed);

  const retained = system.place(`${outcomeKey("withdrawn", year, code)} not`);
  system.addSum(started, [place("withdrawn"), retained]);
  const percentage = (heading: string, part: number, whole: number, outcome: Outcome): void => {
    const displayed = displayedPercentage(cell(heading));
    if (cell(heading) !== "") system.unknowns[place(outcome)].cells++;
    // There is none of nobody.
    if (cell(heading) === "") system.tell(whole, 0);
    if (displayed !== null && system.reach === 0) ratio(system, displayed, part, whole);
  };
  percentage("Retention %", retained, started, "withdrawn");
  percentage("Deferred %", place("deferred"), started, "deferred");
  percentage("Achieved %", place("passed"), place("submitted"), "passed");
}

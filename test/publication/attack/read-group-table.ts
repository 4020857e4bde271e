import { TOTAL, totalKey, type Frame, type Knowledge } from "./frame";
import { displayedCount } from "./displayed";
import { LEFT_OUT, type PublishedTable } from "./published";

/** The two ethnicities that metric 3 does not count (DESIGN §3). */
const NOT_COUNTED = ["English / Welsh / Scottish / Northern Irish / British", "Not provided"];

/** Whom of a group metric 3 counts, as its definition says. */
export function countedInMetric3(table: string, label: string, { notKnown }: Knowledge): "all" | "nobody" | "some" {
  if (!table.startsWith("Ethnic")) return "some";
  if (NOT_COUNTED.includes(label)) return "nobody";
  if (table === "Ethnicity") return label === "Not Known" ? notKnown : "all";
  // White people are British or not, and unlisted ethnicities stand with those not known.
  return label === "White" || label === "Not Known" ? "some" : "all";
}

/** Reads a table by gender, disability or ethnicity: a column for each qualification and their total, noughts left blank. */
export function readGroupTable({ metric, name, columns, rows }: PublishedTable, frame: Frame): void {
  const { system, knowledge } = frame;
  const groups = rows.filter(({ label }) => label !== TOTAL).map(({ label }) => label);
  const groupKey = (of: number, label: string, [period, code]: readonly string[]): string =>
    `${of} ${name}: ${label} ${period} ${code}`;
  /** null where nobody can be counted */
  const placeOf = (label: string, column: readonly string[]): number | null => {
    if (label === TOTAL) return system.place(totalKey(metric, column[0], column[1]));
    const which = metric === 3 ? countedInMetric3(name, label, knowledge) : "some";
    if (which === "nobody") return null;
    return system.place(groupKey(which === "all" ? 1 : metric, label, column));
  };

  for (const { label, cells } of rows) {
    for (const [c, text] of cells.entries()) {
      const place = placeOf(label, columns[c]);
      const shown = text === LEFT_OUT ? null : text === "" ? 0 : displayedCount(text);
      if (place === null) {
        if (shown !== 0) system.contradictions.push(`${metric} ${name} ${label} says ${text} of nobody`);
        continue;
      }
      system.cell(place, shown);
      if (label !== TOTAL || metric === 3) system.unknowns[place].isPrivate = true;
    }
  }

  for (const column of columns) {
    const [period, code] = column;
    for (const of of new Set([1, metric])) {
      const place = (label: string, [, at]: readonly string[]): number =>
        (of === metric ? placeOf(label, [period, at]) : system.place(groupKey(1, label, [period, at]))) ?? -1;
      const inColumn = groups.map((label) => place(label, column)).filter((one) => one !== -1);
      system.addSum(system.place(totalKey(of, period, code)), inColumn);
      const others = columns.filter(([other, at]) => other === period && at !== TOTAL);
      if (code !== TOTAL || others.length === 0) continue;
      for (const label of groups.filter((one) => place(one, column) !== -1)) {
        system.addSum(
          place(label, column),
          others.map((other) => place(label, other)),
        );
      }
    }
    for (const label of groups) {
      const part = placeOf(label, column);
      if (part !== null) system.addPart(part, system.place(groupKey(1, label, column)));
    }
  }
}

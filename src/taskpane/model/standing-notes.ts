import type { Metric } from "../../metrics/metric";
import { overallStanding } from "./overall-standing";

/** What the statuses of a metric alone would hide. */
export interface StandingNote {
  /** "2017/18, 2018/19": the years of which it is true. */
  readonly years: string;
  /** "No target" */
  readonly note: string;
}

/** The notes on a metric's standings, years with the same note together. */
export function standingNotes(metric: Metric, years: readonly string[]): StandingNote[] {
  const noted = years.map((year) => ({ year, note: overallStanding(metric, year).note }));
  const notes = [...new Set(noted.map(({ note }) => note))].filter((note) => note !== "");
  return notes.map((note) => {
    const alike = noted.filter((one) => one.note === note);
    return { years: alike.map(({ year }) => year).join(", "), note };
  });
}

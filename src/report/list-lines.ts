import { isOfPeople } from "../metrics/behind/counted-name";
import type { Asked } from "../metrics/behind/question";
import { longDay } from "../text/day-text";
import { plural } from "../text/plural";

/** What the lines above a list of people say. */
export interface ListLines {
  readonly title: string;
  readonly asked: Asked | "next";
  /** Local date and time as an Excel serial number. */
  readonly at: number;
  readonly count: number;
}

/** The lines above a list of people: what it is, how many on which day, and what can be done with it. */
export function listLines({ title, asked, at, count }: ListLines): readonly string[] {
  const how =
    asked === "next"
      ? "To delete this list, select one of its cells while the NPQ Metrics pane is open."
      : "To refresh or delete this list, select one of its cells while the NPQ Metrics pane is open. Notes beside or below the table stay.";
  return [
    title,
    `${countText(asked, count)}, as the register said on ${longDay(Math.floor(at))} at ${timeText(at)}`,
    how,
  ];
}

/** "12 people", "1 assessment" */
function countText(asked: Asked | "next", count: number): string {
  if (asked === "next" || isOfPeople(asked.people.measure)) return plural(count, "person", "people");
  return plural(count, asked.people.measure === "responses" ? "rating" : "assessment");
}

function timeText(at: number): string {
  // The last seconds of a day belong to it still.
  const minutes = Math.min(1439, Math.round((at - Math.floor(at)) * 1440));
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

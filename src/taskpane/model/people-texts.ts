import type { SelectedFigure } from "../../app/selected-figure";
import type { Behind } from "../../metrics/behind/people-behind";
import type { RowPlace } from "../../register/tables/row-place";
import { plural, wholeNumber } from "../../text/plural";
import { truncated } from "../../text/truncated";
import type { PeopleAnswer } from "./people-answer";

type Kind = Behind["kind"];

/** Longest part of a text that the user has typed that is said again. */
const LONGEST = 40;

/** "9 people", "1 assessment". */
export function amountText(count: number, kind: Kind): string {
  switch (kind) {
    case "people":
      return plural(count, "person", "people");
    case "assessments":
      return plural(count, "assessment");
    case "ratings":
      return plural(count, "rating");
  }
}

/** What the two lists of a share are called: "9 who count", "The other 7". */
export function sideTexts({ counted, others }: PeopleAnswer): readonly [string, string] {
  const [some, rest] = [counted.positions.length, others?.positions.length ?? 0];
  const count = counted.kind === "people" ? "who" : "that";
  return [
    `${wholeNumber(some)} ${count} ${some === 1 ? "counts" : "count"}`,
    rest === 0 ? "No others" : `The other ${rest === 1 ? "one" : wholeNumber(rest)}`,
  ];
}

/** Why a list is empty. @param isOthers whether it is that of those who do not count */
export function emptyText(kind: Kind, isOthers: boolean): string {
  if (kind === "people") {
    return isOthers
      ? "Nobody. Everyone who could count does."
      : "Nobody. No participant of the register counts here now.";
  }
  const what = kind === "assessments" ? "assessment" : "rating";
  return isOthers ? `None. Every ${what} counts.` : `None. No ${what} of the register counts here now.`;
}

/**
 * "3 of 9 people match", "Nobody matches “smith”."
 *
 * @param named whether names were among what was looked through; null: the register has none
 */
export function matchText(found: number, all: number, kind: Kind, wanted: string, named: boolean | null): string {
  const without = `Names were not looked through: the list is longer than ${MOST_NAMED}.`;
  if (found > 0) {
    const text = `${wholeNumber(found)} of ${amountText(all, kind)} ${found === 1 ? "matches" : "match"}`;
    return named === false ? `${text}. ${without}` : text;
  }
  const text = `${kind === "people" ? "Nobody" : "Nothing"} matches “${truncated(wanted, LONGEST)}”.`;
  return named === false ? `${text} ${without}` : text;
}

/** What a filter looks through. @param named whether names are among it; null: the register has none */
export function searchedText(named: boolean | null): string {
  if (named === true) return "Looks through names, IDs and what is said of each.";
  const only = named === null ? "" : `; through names only in lists of up to ${MOST_NAMED}`;
  return `Looks through IDs and what is said of each${only}.`;
}

/** That somebody's row is somebody else's by now, or gone. */
export function movedText({ table, row }: RowPlace): string {
  return `Row ${wholeNumber(row)} of ${table.sheet} no longer holds this person. The tables have been read again: choose the row once more.`;
}

/** Longest list that is drawn: browsers know no longer page. */
export const MOST_LISTED = 200_000;

/** Longest list whose names are all read, when a filter looks through them. */
export const MOST_NAMED = 500;

/**
 * That a sheet says something else than the list; "" where it does not.
 *
 * @param isRegisterChanged whether the register is another than that of the sheets; null = not known
 */
export function staleText(
  { shown, isCurrent }: Extract<SelectedFigure, { readonly kind: "figure" }>,
  answer: PeopleAnswer,
  isRegisterChanged: boolean | null,
): string {
  if (isCurrent) return "";
  const now = nowText(answer);
  const says = shown === "" ? "The cell on the sheet is blank." : `The sheet says ${truncated(shown, LONGEST)}.`;
  if (isRegisterChanged === false) return `${says} The register gives ${now}: the cell was changed by hand. ${REFRESH}`;
  return `${says} The register now gives ${now}. ${REFRESH}`;
}

const REFRESH = "Refresh the sheets to put that right.";

/** "8 of 16 people", "9 people" */
function nowText({ counted, others }: PeopleAnswer): string {
  const { kind, positions } = counted;
  if (others === null) return amountText(positions.length, kind);
  return `${wholeNumber(positions.length)} of ${amountText(positions.length + others.positions.length, kind)}`;
}

/** What the pane says where no list can be shown. */
export function nothingText(shown: Exclude<SelectedFigure, { readonly kind: "figure" | "list" }>): {
  readonly title: string;
  readonly text: string;
} {
  const title = "Behind a figure";
  switch (shown.kind) {
    case "failed":
      return { title, text: shown.message };
    case "elsewhere":
      return { title, text: `Select a figure on one of the summary sheets. ${LISTED}` };
    case "nobody":
      return { title, text: `${placeText(shown)} does not count people. Select a figure that does. ${LISTED}` };
    case "gone":
      return {
        title,
        text: `${placeText(shown)} is no longer in the report: the register has changed, or the sheet. Refresh the sheets, then select a figure.`,
      };
  }
}

const LISTED = "The people behind it are listed here.";

/** "Metric 2, C9" */
function placeText({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}, ${cell}`;
}

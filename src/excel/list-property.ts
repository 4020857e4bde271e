import { readAsked } from "../metrics/behind/read-asked";
import type { Asked } from "../metrics/behind/question";

/** Worksheet custom property of a sheet with a list of people: which list it is. It holds nothing about the people. */
const PROPERTY = "NPQMetrics.list";

/** What a list of people on a sheet is a list of. */
export interface ListNote {
  /** What it says above the list. */
  readonly title: string;
  /** The question whose answer it lists; "next" where it was put together in the view Next, and no question gives it again. */
  readonly asked: Asked | "next";
  /** Whether it lists those of `among` who are not among `people`: "the other 7". */
  readonly isOthers: boolean;
  /** When it was made or last refreshed: local date and time as an Excel serial number. */
  readonly at: number;
  /** How many rows it has. */
  readonly count: number;
  /** Name that its table got. */
  readonly table: string;
  /** The columns that the register had: the others of its table are the user's own. */
  readonly headings: readonly string[];
}

/** Asks for it; it arrives with the next sync. */
export function requestListNote(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  return sheet.customProperties.getItemOrNullObject(PROPERTY).load("value");
}

/** Null where there is none that makes sense: properties travel in files, where anyone may change them. */
export function readListNote(property: Excel.WorksheetCustomProperty): ListNote | null {
  if (property.isNullObject) return null;
  let kept: unknown;
  try {
    kept = JSON.parse(property.value);
  } catch {
    return null;
  }
  if (typeof kept !== "object" || kept === null) return null;
  const { title, asked, isOthers, at, count, table, headings } = kept as Readonly<Record<string, unknown>>;
  const question = asked === "next" ? asked : readAsked(asked);
  if (question === null || typeof title !== "string" || typeof at !== "number" || !Number.isFinite(at)) return null;
  return {
    ...{ title, asked: question, isOthers: isOthers === true, at },
    count: typeof count === "number" && Number.isInteger(count) ? count : 0,
    table: typeof table === "string" ? table : "",
    headings: Array.isArray(headings) ? headings.filter((one) => typeof one === "string") : [],
  };
}

/** Keeps it on the sheet, with the rest of the batch. */
export function keepListNote(sheet: Excel.Worksheet, note: ListNote): void {
  sheet.customProperties.add(PROPERTY, JSON.stringify(note));
}

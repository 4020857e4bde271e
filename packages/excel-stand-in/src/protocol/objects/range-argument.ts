import { parseReference } from "../../workbook/a1";
import { invalidArgument } from "../../workbook/excel-error";
import type { Area, Worksheet } from "../../workbook/worksheet";
import type { Session } from "../session";
import { RangeObject } from "./range";

/** Cells that an argument refers to: a Range object, an address with or without sheet, or a name. */
export interface Place {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/**
 * @param home sheet that is meant when the argument names none
 * @throws ExcelError InvalidArgument when the argument is not a place in this workbook
 */
export function placeOf(session: Session, home: Worksheet, argument: unknown): Place {
  if (argument instanceof RangeObject) return { sheet: argument.sheet, area: argument.area };
  if (typeof argument !== "string") throw invalidArgument("a range or an address is needed.");
  const { workbook } = session;
  const reference = parseReference(named(session, argument) ?? argument);
  const sheet =
    reference?.sheet === null
      ? home
      : workbook.worksheets.find(({ name }) => name.toLowerCase() === reference?.sheet?.toLowerCase());
  if (reference === null || sheet === undefined)
    throw invalidArgument(`${argument} is not an address in this workbook.`);
  return { sheet, area: reference.area };
}

/** As {@link placeOf}, for what must lie on one particular sheet. */
export function areaOn(session: Session, home: Worksheet, argument: unknown): Area {
  const { sheet, area } = placeOf(session, home, argument);
  if (sheet !== home) throw invalidArgument(`the range must be on the sheet ${home.name}.`);
  return area;
}

/** What a defined name refers to. */
function named({ workbook }: Session, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return [...workbook.names].find(([defined]) => defined.toLowerCase() === wanted)?.[1];
}

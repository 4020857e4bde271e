import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import {
  InterceptorEffectEnum,
  toDisposable,
  type CellValueType,
  type ICellData,
  type IDisposable,
  type Injector,
  type IStyleData,
  type Nullable,
} from "@univerjs/presets";
import type { Cell } from "../../workbook/cell";
import { shown as shownContent } from "../../workbook/cell-value";
import type { Worksheet } from "../../workbook/worksheet";
import { formattedText, textToEdit } from "./cell-display";
import { isPendingResult } from "./formula-results";
import { tableLookAt } from "./table-look";

/** After Univer's own formatting of numbers; before its preparation for editing, after which later handlers may not be called. */
const PRIORITY = { content: 5, editing: 100 };

const TEXT: CellValueType = 1;

/** Which of the model's sheets is drawn by one of Univer's, and the workbook's date system. */
export interface ShownSheets {
  sheetOf(id: string): Worksheet | undefined;
  readonly date1904: boolean;
}

/** Lets cells show, and offer for editing, what Excel would, whatever Univer makes of number formats; with the look of tables. */
export function displayAsExcel(injector: Injector, shown: () => ShownSheets | null): IDisposable[] {
  const interceptors = injector.get(SheetInterceptorService);
  const disposables = [
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: PRIORITY.content,
      effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
      handler: (drawn, { subUnitId, row, col }, next) => {
        const sheets = shown();
        const sheet = sheets?.sheetOf(subUnitId);
        if (!sheets || sheet === undefined) return next(drawn);
        const cell = sheet.cell(row, col);
        const text =
          cell === undefined ? null : (formattedText(cell, sheets.date1904) ?? textWhilePending(cell, drawn));
        const look = sheet.tables.length === 0 ? null : tableLookAt(sheet, row, col);
        if (text === null && look === null) return next(drawn);
        return next({
          ...drawn,
          ...(text !== null && { v: text }),
          ...(look !== null && { themeStyle: univerLook(look) }),
        });
      },
    }),
    interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: PRIORITY.editing,
      handler: (drawn, { subUnitId, row, col }, next) => {
        const sheets = shown();
        const cell = sheets?.sheetOf(subUnitId)?.cell(row, col);
        const text = !sheets || cell === undefined ? null : textToEdit(cell, sheets.date1904);
        return next(text === null ? drawn : { ...drawn, v: text, t: TEXT });
      },
    }),
  ];
  return disposables.map(toDisposable);
}

/** A formula's last result is shown until a function of the add-in has its result. */
function textWhilePending({ content }: Cell, drawn: Nullable<ICellData>): string | null {
  return isPendingResult(drawn) ? String(shownContent(content)) : null;
}

function univerLook(look: NonNullable<ReturnType<typeof tableLookAt>>): IStyleData {
  return {
    ...(look.fill !== null && { bg: { rgb: look.fill } }),
    ...(look.color !== null && { cl: { rgb: look.color } }),
    ...(look.bold && { bl: 1 }),
  };
}

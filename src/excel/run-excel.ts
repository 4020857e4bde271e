import { answered } from "./answered";

export interface ExcelRun {
  /** Whether the requests wait until the user has left the cell that is being edited; else they are refused meanwhile. */
  readonly delayForCellEdit?: boolean;
  /** Whether what is done is undone as one: see `inWorkbook`. */
  readonly mergeUndoGroup?: boolean;
  /** Gives up soon after it is aborted, whether Excel has answered or not. */
  readonly signal?: AbortSignal | undefined;
}

/** `Excel.run`, none of whose requests waits for ever. @throws what Excel throws, and NotAnswered */
export function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { signal, delayForCellEdit = true, mergeUndoGroup }: ExcelRun = {},
): Promise<T> {
  const options = mergeUndoGroup === undefined ? { delayForCellEdit } : { delayForCellEdit, mergeUndoGroup };
  return Excel.run(options, (context) => {
    const sync = context.sync.bind(context);
    // office.js itself calls it once more when the work is done.
    context.sync = (value) => answered(sync(value), { signal });
    return work(context);
  });
}

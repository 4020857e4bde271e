import { markedSheets } from "./marked-sheets";
import { runExcel } from "./run-excel";

/** Key of the sheet that may be very long and has no figures that people are behind. */
const WITHOUT_FIGURES = "data-checks";

/** Cells that were selected on a sheet of the add-in. */
export interface Selection {
  /** Id of the sheet. */
  readonly sheet: string;
  /** "C7", "A1:B3", "C:C" */
  readonly address: string;
}

/** A watch over what is selected. */
export interface SelectionWatch {
  /** Watches the sheets that the add-in has made since, too: two or three round trips. @throws what Excel throws */
  look(): Promise<void>;
  /** Ends it. Never rejects. */
  end(): Promise<void>;
}

/**
 * Tells of cells that are selected on the sheets of the add-in, once they have been looked for. Excel tells of no other sheet, so that
 * working in the register costs nothing.
 *
 * @param hear of a selection
 * @param notice that there may be a new sheet of the add-in: added, copied, or brought back by an undo
 */
export function watchSelection(hear: (selection: Selection) => void, notice: () => void): SelectionWatch {
  const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
  /** Whether a sheet is the add-in's, by its id. */
  const known = new Map<string, boolean>();
  let isFollowing = false;
  let isOver = false;

  const look = async (): Promise<void> => {
    await runExcel(async (context) => {
      const { worksheets } = context.workbook;
      const ours = await markedSheets(context);
      if (isOver) return;
      const added = ours.filter(({ sheet, key }) => known.get(sheet.id) !== true && key !== WITHOUT_FIGURES);
      const results = added.map(({ sheet }) =>
        sheet.onSelectionChanged.add(async ({ worksheetId, address }) => {
          if (!isOver) hear({ sheet: worksheetId, address });
        }),
      );
      const isNew = !isFollowing;
      if (isNew) {
        const onSheet = (isCertain: boolean) => async (event: { readonly worksheetId: string }) => {
          if (!isOver && (isCertain || !known.has(event.worksheetId))) notice();
        };
        results.push(worksheets.onAdded.add(onSheet(true)), worksheets.onActivated.add(onSheet(false)));
      }
      if (results.length > 0) await context.sync();
      isFollowing = true;
      handlers.push(...results);
      for (const { id } of worksheets.items) known.set(id, false);
      for (const { sheet } of ours) known.set(sheet.id, true);
    });
  };

  const end = async (): Promise<void> => {
    isOver = true;
    const contexts = new Set(handlers.map(({ context }) => context));
    const ending = [...contexts].map((added) =>
      // In the context in which they were added, as office.js wants it.
      Excel.run(added, async (context) => {
        for (const handler of handlers) if (handler.context === added) handler.remove();
        await context.sync();
      }),
    );
    await Promise.allSettled(ending);
    handlers.length = 0;
  };
  return { look, end };
}

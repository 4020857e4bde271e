import { ANYTHING, oneOf } from "../expectations";
import { SCRATCH_PREFIX } from "../scratch-sheet";
import type { Bench } from "../bench";
import type { Json } from "../json";
import type { Probe } from "../probe";

/** Names of the workbook, each removed as soon as it has been asked about. */
export const NAME_PROBES: readonly Probe[] = [
  {
    id: "names.range",
    question: "Does a name lead to the cells that it was given?",
    expects: oneOf([2, 3]),
    otherwise: "A range that was chosen for the participants is not found again.",
    ask: (bench) =>
      withName(bench, bench.cells(0, 0, 2, 3), async (name) => {
        const range = name.getRangeOrNullObject().load("rowCount,columnCount");
        await bench.context.sync();
        return [range.rowCount, range.columnCount];
      }),
  },
  {
    id: "names.broken",
    question: "Is the range of a name whose cells were deleted a null object?",
    expects: oneOf(true),
    otherwise: "A workbook cannot be read after the chosen range was deleted.",
    ask: (bench) =>
      withName(bench, "=#REF!", async (name) => {
        const range = name.getRangeOrNullObject().load("address");
        await bench.context.sync();
        return range.isNullObject;
      }),
  },
  {
    id: "names.broken-chain",
    question: "Can the sheet and the first row of such a range be asked for?",
    expects: oneOf([true, true]),
    otherwise: "A workbook cannot be read after the chosen range was deleted.",
    ask: (bench) =>
      withName(bench, "=#REF!", async (name) => {
        const range = name.getRangeOrNullObject();
        const [sheet, top] = [range.worksheet.load("id"), range.getRow(0).load("values")];
        await bench.context.sync();
        return [sheet.isNullObject, top.isNullObject];
      }),
  },
  {
    id: "names.broken-strictly",
    question: "How does Excel refuse the range of such a name?",
    expects: ANYTHING,
    ask: (bench) =>
      withName(bench, "=#REF!", async (name) => {
        const range = name.getRange().load("rowCount");
        await bench.context.sync();
        return range.rowCount;
      }),
  },
];

/** Asks about a name that exists only meanwhile. Two round trips more. */
async function withName(
  { context, top }: Bench,
  reference: string | Excel.Range,
  ask: (name: Excel.NamedItem) => Promise<Json>,
): Promise<Json> {
  const { names } = context.workbook;
  // Each probe has its own: one that could not be removed must not stand in the way of the next.
  const name = `${SCRATCH_PREFIX}${top}`;
  names.add(name, reference);
  await context.sync();
  try {
    return await ask(names.getItem(name));
  } finally {
    await Excel.run(async (own) => {
      own.workbook.names.getItem(name).delete();
      await own.sync();
    });
  }
}

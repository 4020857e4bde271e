import { since } from "../expectations";
import type { Bench } from "../bench";
import type { Probe } from "../probe";

/**
 * Members of newer versions of ExcelApi: what `isSetSupported` says is not always what works. Those of 1.16, 1.18 and 1.19 cannot be asked
 * about in the stand-in, as the office.js that is tested with does not have them yet.
 */
export const MEMBER_PROBES: readonly Probe[] = [
  member("1.13", "a table be resized", async ({ context, sheet, cells }) => {
    const table = sheet.tables.add(cells(0, 0, 2, 2), true);
    table.resize(cells(0, 0, 3, 2));
    const range = table.getRange().load("rowCount");
    await context.sync();
    table.delete();
    await context.sync();
    return range.rowCount === 3;
  }),
  member("1.14", "an add-in be told that a sheet is protected", ({ sheet, context }) =>
    listening(context, () => sheet.onProtectionChanged.add(async () => {})),
  ),
  member("1.17", "an add-in be told that a sheet is renamed", ({ sheet, context }) =>
    listening(context, () => sheet.onNameChanged.add(async () => {})),
  ),
];

function member(version: string, what: string, ask: (bench: Bench) => Promise<boolean>): Probe {
  return {
    id: `members.${version}`,
    question: `Can ${what} (ExcelApi ${version})?`,
    expects: since(version, true),
    ask,
  };
}

/** Whether an event can be listened to; stops listening at once. */
async function listening(context: Excel.RequestContext, add: () => { readonly remove: () => void }): Promise<boolean> {
  const handler = add();
  await context.sync();
  handler.remove();
  await context.sync();
  return true;
}

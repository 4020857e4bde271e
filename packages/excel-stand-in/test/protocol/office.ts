import { Host, type HostOptions } from "../../src/protocol/host";
import { loadOfficeJs } from "../../src/protocol/transports/load-office-js";
import { addWorksheet } from "../../src/workbook/add-worksheet";
import { Workbook } from "../../src/workbook/workbook";

/** A workbook of blank sheets; the first one is in front. */
export function blankWorkbook(...names: string[]): Workbook {
  const workbook = new Workbook();
  for (const name of names) addWorksheet(workbook, name);
  return workbook;
}

/** Opens a blank workbook with the sheets "Data" and "Other" in the stand-in, and connects office.js to it. */
export async function openBlank(options: HostOptions = {}): Promise<Host> {
  const host = new Host(blankWorkbook("Data", "Other"), options);
  await loadOfficeJs(host);
  return host;
}

/** The error that a batch fails with. */
export async function failureOf(
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  const outcome: unknown = await Excel.run(batch).then(
    () => "it went well",
    (error: unknown) => error,
  );
  if (outcome instanceof OfficeExtension.Error) return outcome;
  throw new Error(`Expected an OfficeExtension.Error, but ${String(outcome)}.`);
}

/** Does one batch on the sheet "Data", and synchronises. */
export async function onData<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = batch(context.workbook.worksheets.getItem("Data"), context);
    await context.sync();
    return result;
  });
}

/** Lets everything happen that has been put off until after the answer. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

/** Attaches a handler, and returns the list of what it is told. */
export async function record<T>(
  attach: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<T>,
): Promise<{ readonly seen: T[]; readonly stop: () => Promise<void> }> {
  const seen: T[] = [];
  const registration = await Excel.run(async (context) => {
    const added = attach(context).add((event) => {
      seen.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const stop = () =>
    Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  return { seen, stop };
}

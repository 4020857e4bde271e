import { session } from "../../src/app/session";
import { answer } from "../../src/functions/answering";
import type { Invocation } from "../../src/functions/live-answers";
import type { Host, Worksheet } from "excel-stand-in";
import { functionOf } from "../support/ask";
import { until } from "../support/until";
import { HEADINGS, opened, people, sheetOf, workbookOf } from "../support/workbooks";

/** What the add-in holds on to at a moment at which it has nothing to do. */
export interface Held {
  readonly edits: number;
  /** Handlers of Excel's events. */
  readonly handlers: number;
  /** Objects that Excel keeps for later requests. */
  readonly keptObjects: number;
  /** Timers that have not run out. */
  readonly timers: number;
  /** Requests that Excel has not answered. */
  readonly pending: number;
  readonly sheets: number;
  /** Bytes of the heap; only told apart from rubbish where the process was started with --expose-gc. */
  readonly heap: number;
}

interface SoakOptions {
  readonly participants: number;
  readonly formulas: number;
  readonly edits: number;
  /** After how many edits each it is looked at what is held. */
  readonly every: number;
}

const GENDER = HEADINGS.indexOf("Gender");

/**
 * Opens a workbook with formulas whose sheets follow it by themselves, and edits it again and again: each edit is read, the sheets are written
 * anew and every formula is answered. One a process: office.js serves one workbook.
 *
 * @param look is called with what is held
 * @returns the values that the last formula was given, in order
 */
export async function soak(options: SoakOptions, look: (held: Held) => void): Promise<readonly unknown[]> {
  const host = await opened(workbookOf([HEADINGS, ...people(options.participants)]));
  const pending = countPending(host);
  await session.open();
  await session.refresh();
  await session.setAutoRefresh(true);
  const shown: unknown[] = [];
  const invocations = Array.from({ length: options.formulas }, (_, i): Invocation => {
    const isLast = i === options.formulas - 1;
    return { setResult: (result: unknown) => void (isLast && shown.push(result)) };
  });
  const count = functionOf("COUNT");
  const asked: Readonly<Record<string, unknown>> = { measure: "recruited", characteristic: "Gender", group: "Female" };
  const args = count.parameters.map(({ name }) => asked[name] ?? null);
  for (const invocation of invocations) answer(count, [...args, null, invocation]);
  const sheet = sheetOf(host.workbook, "People");
  for (let edits = 1; edits <= options.edits; edits++) {
    await edit(host, sheet, edits % 2 === 1 ? "Male" : "Female");
    if (edits % options.every === 0) look(await held(host, edits, pending));
  }
  invocations.forEach(({ onCanceled }) => onCanceled?.());
  return shown;
}

/** Changes the first person's gender, and waits until the sheets say so. */
async function edit(host: Host, people: Worksheet, gender: string): Promise<void> {
  await host.user.enter(people, { row: 1, column: GENDER, rows: 1, columns: 1 }, [[gender]]);
  await until(() => {
    const figures = sheetOf(host.workbook, "Metric 1").rows.flat();
    const isMale = figures.some((cell) => cell?.content === "Male");
    return isMale === (gender === "Male") && session.state.job.kind !== "running" && !session.state.isReading;
  });
}

/** Counts the requests that are under way. */
function countPending(host: Host): () => number {
  let pending = 0;
  const process = host.process.bind(host);
  host.process = (...request) => {
    pending++;
    return process(...request).finally(() => pending--);
  };
  return () => pending;
}

/** Waits until nothing is under way, and looks at what is left. */
async function held(host: Host, edits: number, pending: () => number): Promise<Held> {
  for (let before = -1; host.traffic.syncs !== before;) {
    before = host.traffic.syncs;
    await new Promise((resolve) => setTimeout(resolve, 1_200));
  }
  globalThis.gc?.();
  return {
    edits,
    handlers: host.handlerCount,
    keptObjects: host.keptObjects,
    timers: await fewestTimers(),
    pending: pending(),
    sheets: host.workbook.worksheets.length,
    heap: process.memoryUsage().heapUsed,
  };
}

/** Some timers run now and then; those that are left behind are there whenever one looks. */
async function fewestTimers(): Promise<number> {
  let fewest = Infinity;
  for (let look = 0; look < 10; look++) {
    fewest = Math.min(fewest, process.getActiveResourcesInfo().filter((one) => one === "Timeout").length);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return fewest;
}

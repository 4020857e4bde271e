import { subjectOf } from "./subjects";
import { TableText } from "./table";

/** What one process measured, in milliseconds. */
export interface Measured {
  /** The first call in the process. */
  readonly cold: number;
  /** Median of the later calls. */
  readonly warm: number;
}

/** From this height on, the rows of the last call are cleared away first, or memory runs out. */
const MANY_ROWS = 1_000_000;

/**
 * Collects what the parser left and moves the fresh rows to the old generation: otherwise the code that happens to allocate the
 * next kilobyte is charged for it. Later calls on small tables need only the young generation, because a full collection would throw
 * compiled code away as well.
 */
function settle(rows: number, isFirst: boolean): void {
  if (isFirst || rows >= MANY_ROWS) globalThis.gc?.();
  else for (let i = 0; i < 2; i++) globalThis.gc?.({ type: "minor" });
}

/**
 * Measures one contestant in this process: `measure.ts SUBJECT ROWS CALLS PEERS READY`. Every call gets rows that were parsed for it alone.
 * READY is the number of rows over which the contestant has run once before the clock starts: 0 = its code has never run.
 */
async function measure([key, rows, calls, peers, ready]: string[]): Promise<Measured> {
  const subject = await subjectOf(key, peers);
  const text = new TableText(Number(rows));
  const times: number[] = [];
  if (Number(ready) > 0) await subject.run(new TableText(Number(ready)).parse());
  for (let call = 0; call < Number(calls); call++) {
    const table = text.parse();
    settle(Number(rows), call === 0);
    const start = performance.now();
    await subject.run(table);
    times.push(performance.now() - start);
  }
  const [cold, ...later] = times;
  return { cold, warm: median(later.length > 0 ? later : [cold]) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

measure(process.argv.slice(2)).then(
  (measured) => process.stdout.write(JSON.stringify(measured)),
  (error: unknown) => {
    process.stderr.write(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);

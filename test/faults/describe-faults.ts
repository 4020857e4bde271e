import { appendFileSync } from "node:fs";
import type { Job } from "./job";
import { KINDS } from "./kinds";
import { sweep, type Swept } from "./sweep";

/** What `npm run check:faults` asks for, as JSON in the variable FAULTS of the environment. */
export interface FaultsAsked {
  readonly job?: string;
  readonly kind?: string;
  /** Trials of each job and kind. */
  readonly most?: number;
  readonly seed?: number;
  /** Trials of this file that another process has done. */
  readonly done?: number;
  /** Bytes of memory after which the rest is left to another process. */
  readonly room?: number;
  /**
   * File to which what came of each job and kind is added, a line each, as JSON; then how many trials of this file are done, if there are
   * more.
   */
  readonly out?: string;
}

/** Trials of each job and kind in `npm test`. */
const SAMPLE = 1;
const HOURS = 24 * 60 * 60_000;

/** Tests that whatever happens to the requests of these jobs does no harm: some faults of each kind, or as many as are asked for. */
export function describeFaults(jobs: readonly Job[]): void {
  const asking = JSON.parse(process.env.FAULTS ?? "{}") as FaultsAsked;
  const { job: name, kind, most, seed = 1, done = 0, room = Infinity, out } = asking;
  const asked = jobs.filter((job) => name === undefined || job.name.includes(name));
  // Jest wants at least one test in a file.
  if (asked.length === 0) test.skip("is not asked for", () => {});
  const kinds = KINDS.filter((one) => kind === undefined || one === kind);
  const tell = (line: Swept | { readonly done: number }): void => {
    if (out !== undefined) appendFileSync(out, `${JSON.stringify(line)}\n`);
  };
  let [position, isFull] = [0, false];
  const isWanted = (): boolean => {
    // At least one is done in each process, or there would be no end.
    isFull ||= position > done && process.memoryUsage().heapUsed > room;
    return !isFull && position++ >= done;
  };
  for (const job of asked) {
    it(
      `${job.name} does no harm whatever happens to a request`,
      async () => {
        const swept = await sweep(job, { kinds, most: most ?? SAMPLE, seed, isWanted, tell });
        expect(swept.flatMap(({ violations }) => violations)).toEqual([]);
      },
      most === undefined ? 600_000 : HOURS,
    );
  }
  afterEach(() => jest.useRealTimers());
  afterAll(() => {
    if (isFull) tell({ done: position });
  });
}

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
  /** File to which what came of each job and kind is added, a line each, as JSON. */
  readonly out?: string;
}

/** Trials of each job and kind in `npm test`. */
const SAMPLE = 1;
const HOURS = 24 * 60 * 60_000;

/** Tests that whatever happens to the requests of these jobs does no harm: some faults of each kind, or as many as are asked for. */
export function describeFaults(jobs: readonly Job[]): void {
  const { job: name, kind, most, seed = 1, out } = JSON.parse(process.env.FAULTS ?? "{}") as FaultsAsked;
  const asked = jobs.filter((job) => name === undefined || job.name.includes(name));
  // Jest wants at least one test in a file.
  if (asked.length === 0) test.skip("is not asked for", () => {});
  const kinds = KINDS.filter((one) => kind === undefined || one === kind);
  const tell = (swept: Swept): void => {
    if (out !== undefined) appendFileSync(out, `${JSON.stringify(swept)}\n`);
  };
  for (const job of asked) {
    it(
      `${job.name} does no harm whatever happens to a request`,
      async () => {
        const swept = await sweep(job, { kinds, most: most ?? SAMPLE, seed, tell });
        expect(swept.flatMap(({ violations }) => violations)).toEqual([]);
      },
      most === undefined ? 240_000 : HOURS,
    );
  }
  afterEach(() => jest.useRealTimers());
}

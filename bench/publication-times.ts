import { makeCopy } from "../src/publication/make-copy";
import { PUBLICATION_REGISTERS, type PublicationRegister } from "../test/support/publication-registers";

const LARGE = ["ten NPQs in four years", "20,000 people"];
const RUNS = 3;
const MEGABYTE = 1_000_000;

/**
 * How long a public copy takes, how much memory it needs at most, and how many times as long as reading and computing the same register
 * once: for the registers that are large.
 */
export async function publicationTimes(): Promise<string> {
  const lines: string[] = [];
  for (const register of PUBLICATION_REGISTERS.filter(({ name }) => LARGE.includes(name))) {
    const runs: Run[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await measure(register));
    const median = (of: keyof Run): number => runs.map((run) => run[of]).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
    lines.push(
      `Public copy of ${register.name}, median of ${RUNS}: ${median("copied").toFixed(0)} ms, ` +
        `${(median("copied") / median("computed")).toFixed(1)} × what reading and computing it takes ` +
        `(${median("computed").toFixed(0)} ms); at most ${median("megabytes").toFixed(0)} MB more, ` +
        `${median("longest").toFixed(0)} ms between two pauses.`,
    );
  }
  return lines.join("\n");
}

interface Run {
  /** Milliseconds from the tables to the results, and from these to the copy. */
  readonly computed: number;
  readonly copied: number;
  readonly megabytes: number;
  /** The longest time in which nobody else had a turn, in milliseconds. */
  readonly longest: number;
}

async function measure({ input, options }: PublicationRegister): Promise<Run> {
  const started = performance.now();
  const made = await input();
  const computed = performance.now();
  const before = process.memoryUsage().heapUsed;
  let [most, longest, last] = [before, 0, computed];
  const pause = async (): Promise<void> => {
    most = Math.max(most, process.memoryUsage().heapUsed);
    longest = Math.max(longest, performance.now() - last);
    await new Promise((resolve) => setImmediate(resolve));
    last = performance.now();
  };
  await makeCopy(made, options, { pause });
  const copied = performance.now() - computed;
  most = Math.max(most, process.memoryUsage().heapUsed);
  return { computed: computed - started, copied, megabytes: (most - before) / MEGABYTE, longest };
}

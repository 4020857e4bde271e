import { soak, type Held } from "./soak";

/** How much more the heap may hold at the end than after the first edits: what the engine compiles and keeps for itself. */
const MARGIN = 5_000_000;

const COUNTED = ["handlers", "keptObjects", "timers", "pending", "sheets"] as const;

/**
 * `npm run check:soak`: 2,000 edits of a workbook with 5,000 formulas whose sheets follow it by themselves. The exit code is 1 when the
 * add-in holds more at the end than it did after the first 200. `-- 80` makes so many edits, and looks four times.
 */
async function run(): Promise<void> {
  const edits = Number(process.argv[2] ?? 2_000);
  const every = Math.max(1, Math.min(200, Math.floor(edits / 4)));
  const seen: Held[] = [];
  const start = Date.now();
  await soak({ participants: 500, formulas: 5_000, edits, every }, (held) => {
    seen.push(held);
    const { heap, ...counts } = held;
    const minutes = ((Date.now() - start) / 60_000).toFixed(1);
    process.stdout.write(`${JSON.stringify(counts)} ${(heap / 1e6).toFixed(1)} MB of heap, ${minutes} minutes\n`);
  });
  const [first] = seen;
  const last = seen[seen.length - 1];
  const grown = COUNTED.filter((what) => last[what] > first[what]);
  if (last.heap > first.heap + MARGIN) grown.push("heap" as never);
  process.stdout.write(
    grown.length === 0 ? "Nothing was left behind.\n" : `More than after the first edits: ${grown.join(", ")}.\n`,
  );
  // office.js keeps a timer of its own.
  process.exit(grown.length === 0 ? 0 : 1);
}

void run();

import { resolve } from "node:path";
import { readEquivalents } from "./equivalent";
import { readOptions } from "./read-options";
import { runMutants } from "./run-mutants";
import { LEAST_SHARE, shareOf, tableOf } from "./tell";

/**
 * `npm run check:mutants`: puts small faults into the product, one at a time, and sees whether a test fails. Only those that TypeScript
 * accepts are tried: the others never reach a test. Ends with 1 when less than 95 % are noticed in any folder.
 */
async function checkMutants(): Promise<void> {
  const start = Date.now();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  const options = readOptions(process.argv.slice(2));
  const { tried, unfit } = await runMutants(resolve(__dirname, "../.."), options, readEquivalents(), console.log);
  console.log(`\n${tableOf(options.folders, tried)}`);
  console.log(`\nSeed ${options.seed}, ${Math.round((Date.now() - start) / 1000)} s`);
  if (unfit.length > 0) console.log(`Fail without any mutant, and were left out: ${unfit.join(", ")}`);
  const shares = options.folders.map((folder) => shareOf(tried.filter((one) => one.folder === folder)));
  if (shares.some((share) => share < LEAST_SHARE)) process.exitCode = 1;
}

void checkMutants();

/**
 * Runs npm scripts side by side, one for each processor, and shows the output of each when it has ended:
 *
 *     node scripts/side-by-side.mjs check:lint check:types
 *
 * The exit code is 1 when any of them fails. The others still run to their end.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

const waiting = process.argv.slice(2);
const failed = [];

/** Runs one script. @returns whether it passed, and everything it said */
function run(name) {
  // npm tells its scripts where it is; calling it through node needs no shell on any system.
  const child = spawn(process.execPath, [process.env.npm_execpath, "run", "--silent", name]);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += data));
  return new Promise((resolve) => child.on("close", (code) => resolve({ hasPassed: code === 0, said })));
}

/** Takes one script after the other until none is waiting. */
async function work() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const start = Date.now();
    const { hasPassed, said } = await run(name);
    if (!hasPassed) failed.push(name);
    if (!hasPassed && said !== "") console.log(said.trimEnd());
    console.log(`${hasPassed ? "✔" : "✘"} ${name} (${Math.round((Date.now() - start) / 1000)} s)`);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
if (failed.length > 0) console.log(`Failed: ${failed.join(", ")}`);
process.exitCode = failed.length > 0 ? 1 : 0;

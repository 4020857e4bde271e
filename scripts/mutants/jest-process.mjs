/**
 * Runs test files of the folder it is started in, one after the other in one process, which spares starting Jest each time. Its parent
 * sends the path of a test file, with the milliseconds that one of its tests may take, and is told whether it passed, and how much time of the
 * processor it took, which is about the same on a busy machine.
 */
import { fileURLToPath } from "node:url";
import { runCLI } from "jest";

const folder = process.cwd();
const testRunner = fileURLToPath(new URL("first-failure.cjs", import.meta.url));

process.on("message", async ({ test, testTimeout }) => {
  const settings = {
    ...{ _: [test], $0: "jest", runTestsByPath: true, runInBand: true },
    ...{ testRunner, testTimeout },
    ...{ silent: true, reporters: [], watchman: false },
  };
  try {
    const before = process.cpuUsage();
    const { results } = await runCLI(settings, [folder]);
    const { user, system } = process.cpuUsage(before);
    process.send({ hasPassed: results.success, seconds: (user + system) / 1e6 });
  } catch (error) {
    process.send({ error: String(error) });
  }
});

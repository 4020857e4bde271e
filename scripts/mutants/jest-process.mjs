/**
 * Runs tests of the folder it is started in, again and again in one process, which spares starting Jest each time. Its parent sends the
 * paths of test files and is told which of them failed, and how long each took.
 */
import { runCLI } from "jest";
import { relative } from "node:path";

const folder = process.cwd();

process.on("message", async (tests) => {
  const settings = {
    ...{ _: tests, $0: "jest", runTestsByPath: true, runInBand: true, bail: 1 },
    ...{ silent: true, reporters: [], watchman: false, passWithNoTests: true },
  };
  try {
    const { results } = await runCLI(settings, [folder]);
    process.send(results.testResults.map(resultOf));
  } catch (error) {
    process.send({ error: String(error) });
  }
});

function resultOf({ testFilePath, numFailingTests, testExecError, perfStats }) {
  return {
    test: relative(folder, testFilePath).replaceAll("\\", "/"),
    hasPassed: numFailingTests === 0 && testExecError === undefined,
    seconds: (perfStats.end - perfStats.start) / 1000,
  };
}

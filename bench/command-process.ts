import { readFileSync } from "node:fs";
import { openXlsx } from "excel-stand-in/xlsx";
import { report } from "../cli/report/run-report";

/**
 * A process that does one thing and says what it took, as the JSON in its last line: `open FILE` opens a workbook, `report …` runs the command.
 * Opening is measured by itself, the command from the start of the process.
 */
async function run([what, ...args]: readonly string[]): Promise<void> {
  if (what === "open") {
    const bytes = readFileSync(args[0]);
    const start = performance.now();
    await openXlsx(bytes);
    return finish(performance.now() - start);
  }
  const { exitCode, stdout, stderr } = await report(args, process.cwd());
  process.stdout.write(stdout + stderr);
  process.exitCode = exitCode;
  finish(performance.now());
}

function finish(milliseconds: number): void {
  const megabytes = process.resourceUsage().maxRSS / 1000;
  process.stdout.write(`${JSON.stringify({ seconds: milliseconds / 1000, megabytes })}\n`);
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

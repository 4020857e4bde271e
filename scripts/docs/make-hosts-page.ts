import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostFacts } from "./host-facts";
import { hostsPage, type JobResult } from "./hosts-page";
import { jobResults, type JestReport } from "./job-results";

/**
 * `npm run docs:hosts`: does every job in every Excel, without a browser and then on the page of the preview, and writes docs/hosts.md
 * from what came of them. Ends with 1 when a job has failed; the page says then which.
 */
const ROOT = join(__dirname, "../..");
const JEST = join(ROOT, "node_modules", "jest", "bin", "jest.js");
const PROFILE = join(ROOT, "packages", "excel-stand-in", "src", "hosts", "host-profile.ts");

/** Runs tests and returns the jobs among them. */
function run(isOnPage: boolean, ...args: readonly string[]): JobResult[] {
  const output = join(mkdtempSync(join(tmpdir(), "npq-metrics-")), "jest.json");
  spawnSync(process.execPath, [JEST, ...args, "--json", `--outputFile=${output}`], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return jobResults(JSON.parse(readFileSync(output, "utf8")) as JestReport, isOnPage);
}

const results = [
  ...run(false, "--roots", join(ROOT, "test", "hosts"), "--testPathPatterns", "hosts.[\\w-]+\\.test\\.ts$"),
  ...run(true, "--config", "jest.e2e.config.cjs", "test/e2e/hosts"),
];
writeFileSync(join(ROOT, "docs", "hosts.md"), hostsPage(results, hostFacts(readFileSync(PROFILE, "utf8"))));
if (results.some(({ hasPassed }) => !hasPassed)) process.exitCode = 1;

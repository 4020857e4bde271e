import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fieldPage, type FieldRow } from "./field-page";

/**
 * `npm run docs:field`: runs the tests of every workbook of the field, and writes docs/field.md from what came out. Ends with 1 when a figure
 * is wrong; the page says then which.
 */
const ROOT = join(__dirname, "../..");
const JEST = join(ROOT, "node_modules", "jest", "bin", "jest.js");

const results = join(mkdtempSync(join(tmpdir(), "npq-metrics-")), "field.jsonl");
writeFileSync(results, "");
const { status } = spawnSync(process.execPath, [JEST, "test/field"], {
  cwd: ROOT,
  env: { ...process.env, FIELD_RESULTS: results },
  stdio: ["ignore", "ignore", "inherit"],
});
const rows = readFileSync(results, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as FieldRow);
writeFileSync(join(ROOT, "docs", "field.md"), fieldPage(rows));
process.exitCode = status ?? 1;

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { StartingTable } from "../../src/set-up/starting-table";
import { functionsPage, helpPage, sampleAnalysis } from "./functions-page";
import { tablesPage } from "./tables-page";

/** Writes docs/functions.md, docs/tables.md and the functions in assets/help.html from the code: `npm run docs`. */
const ROOT = join(__dirname, "../..");

async function make(): Promise<void> {
  const tables = JSON.parse(await readFile(join(ROOT, "assets", "sample.json"), "utf8")) as StartingTable[];
  const help = join(ROOT, "assets", "help.html");
  await writeFile(join(ROOT, "docs", "functions.md"), functionsPage(sampleAnalysis(tables)));
  await writeFile(join(ROOT, "docs", "tables.md"), tablesPage());
  await writeFile(help, helpPage(await readFile(help, "utf8")));
}

make().catch((error: unknown) => {
  process.stderr.write(`The pages could not be made: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

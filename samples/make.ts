import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sampleTables } from "./sample-tables";
import { sampleWorkbook } from "./sample-workbook";

/** Makes the sample again, as a workbook and as data for the add-in: `npm run sample`. */
const workbook = join(__dirname, "alliance-of-leading-learning.xlsx");
const tables = join(__dirname, "..", "assets", "sample.json");

async function make(): Promise<void> {
  await writeFile(workbook, await sampleWorkbook());
  await writeFile(tables, `${JSON.stringify(sampleTables())}\n`);
}

make().then(
  () => process.stdout.write("Made samples/alliance-of-leading-learning.xlsx and assets/sample.json.\n"),
  (error: unknown) => {
    process.stderr.write(`The sample could not be made: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);

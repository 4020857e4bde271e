import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sampleWorkbook } from "./sample-workbook";

/** Makes the sample workbook anew: `npm run sample`. */
const path = join(__dirname, "alliance-of-leading-learning.xlsx");

sampleWorkbook()
  .then((file) => writeFile(path, file))
  .then(
    () => process.stdout.write("Made samples/alliance-of-leading-learning.xlsx.\n"),
    (error: unknown) => {
      process.stderr.write(`The sample could not be made: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );

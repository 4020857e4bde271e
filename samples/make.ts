import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSampleWorkbook } from "./build";

/** `npm run sample`: writes samples/alliance-of-leading-learning.xlsx anew. */
async function make(): Promise<void> {
  const file = join(__dirname, "alliance-of-leading-learning.xlsx");
  writeFileSync(file, await buildSampleWorkbook());
  console.log(`Written: ${file}`);
}

void make();

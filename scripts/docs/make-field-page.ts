import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { outcomeOf } from "../../test/field/field-case";
import { FIELD } from "../../test/field/sections";
import { fieldPage, type FieldRow } from "./field-page";

/** `npm run docs:field`: runs the command on every workbook of the field, and writes docs/field.md. Ends with 1 when a figure is wrong. */
const PAGE = join(__dirname, "../../docs/field.md");

async function main(): Promise<void> {
  const sections: { title: string; rows: FieldRow[] }[] = [];
  for (const { title, cases } of FIELD) {
    const rows: FieldRow[] = [];
    // One after the other: office.js serves one workbook at a time.
    for (const one of cases) rows.push({ ...one, got: await one.got(await outcomeOf(one)) });
    sections.push({ title, rows });
  }
  writeFileSync(PAGE, fieldPage(sections));
  if (sections.some(({ rows }) => rows.some(({ right, got }) => right !== got))) process.exitCode = 1;
}

void main();

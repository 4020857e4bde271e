import { readFileSync } from "node:fs";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionsPage, helpPage, sampleAnalysis } from "../scripts/docs/functions-page";
import { tablesPage } from "../scripts/docs/tables-page";
import { FUNCTIONS, TABLE_PARAMETER } from "../src/answers/catalogue";
import type { StartingTable } from "../src/set-up/starting-table";

/** One function as Excel will know it. */
interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly options: { readonly stream?: boolean };
  readonly parameters: readonly { name: string; description: string; optional?: boolean; dimensionality?: string }[];
}

let described: Described[];
beforeAll(async () => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata("src/functions/functions.ts");
  expect(errors).toEqual([]);
  described = (JSON.parse(metadataJson) as { functions: Described[] }).functions;
});

test("Excel is told of exactly the functions of the catalogue, in its words", () => {
  const told = described.map(({ name, description, parameters }) => ({
    name,
    description,
    parameters: parameters.map((one) => [one.name, one.optional === true, one.description]),
  }));
  expect(told).toEqual(
    FUNCTIONS.map(({ name, description, parameters }) => ({
      name,
      description,
      parameters: [...parameters, TABLE_PARAMETER].map((one) => [one.name, one.isOptional, one.description]),
    })),
  );
});

/** Ids that workbooks hold: one may be added, none may change. */
const IDS =
  "RECRUITMENT FSM NONWHITEBRITISH WITHINTIME ACCURACY FEEDBACK RETENTION DEFERRAL ACHIEVEMENT COUNT TARGET STATUS GAP PVALUE VERDICT METRIC QUALIFICATIONS YEARS GROUPS PARTICIPANTS";

test("ids are the names, and stay what they are", () => {
  expect(described.map(({ id }) => id)).toEqual(described.map(({ name }) => name));
  expect(described.map(({ id }) => id)).toEqual(expect.arrayContaining(IDS.split(" ")));
});

test("every function streams, takes a range last, and has help that exists", () => {
  const help = readFileSync("assets/help.html", "utf8");
  for (const { id, options, parameters, helpUrl } of described) {
    expect([id, options.stream]).toEqual([id, true]);
    expect(parameters.at(-1)).toMatchObject({ name: "table", optional: true, dimensionality: "matrix" });
    const [page, anchor] = helpUrl.split("#");
    expect(page).toBe("https://localhost:3000/help.html");
    expect(help).toContain(`id="${anchor}"`);
  }
});

test("the documentation is what `npm run docs` makes", () => {
  const tables = JSON.parse(readFileSync("assets/sample.json", "utf8")) as StartingTable[];
  const page = functionsPage(sampleAnalysis(tables));
  expect(readFileSync("docs/functions.md", "utf8")).toBe(page);
  const help = readFileSync("assets/help.html", "utf8");
  expect(help).toBe(helpPage(help));
  expect(readFileSync("docs/tables.md", "utf8")).toBe(tablesPage());
});

import { readFileSync } from "node:fs";
import { functionsPage, helpPage, sampleAnalysis } from "../scripts/docs/functions-page";
import { tablesPage } from "../scripts/docs/tables-page";
import { FUNCTIONS } from "../src/answers/catalogue";
import { functionsMetadata } from "../src/answers/functions-metadata";
import type { StartingTable } from "../src/set-up/starting-table";

test("Excel's help on a function leads to an entry of the help page", () => {
  const help = readFileSync("assets/help.html", "utf8");
  for (const { helpUrl } of functionsMetadata(FUNCTIONS, "https://npq.example.org").functions) {
    const [page, anchor] = helpUrl.split("#");
    expect(page).toBe("https://npq.example.org/help.html");
    expect(help).toContain(`<dt id="${anchor}">`);
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

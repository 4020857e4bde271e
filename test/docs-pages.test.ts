import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fieldPage } from "../scripts/docs/field-page";
import { hostFacts } from "../scripts/docs/host-facts";
import { hostsPage } from "../scripts/docs/hosts-page";
import { PLAYED_HOSTS } from "../scripts/docs/played-hosts";
import { functionsPage, helpPage, sampleAnalysis } from "../scripts/docs/functions-page";
import { tablesPage } from "../scripts/docs/tables-page";
import { FUNCTIONS } from "../src/answers/catalogue";
import { functionsMetadata } from "../src/answers/functions-metadata";
import type { StartingTable } from "../src/set-up/starting-table";
import { FIELD } from "./field/sections";
import { JOBS } from "./hosts/jobs/jobs";
import { PAGE_JOBS } from "./hosts/page-jobs";

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

test("the page of the field is what `npm run docs:field` makes when every figure is right", () => {
  const rows = Object.values(FIELD).flatMap(({ title, cases }) =>
    cases.map(({ kind, right }) => ({ title, kind, right, got: right })),
  );
  expect(readFileSync("docs/field.md", "utf8")).toBe(fieldPage(rows));
});

test("every workbook of the field is on its page, each kind once", () => {
  const kinds = Object.values(FIELD).flatMap(({ cases }) => cases.map(({ kind }) => kind));
  expect(new Set(kinds).size).toBe(kinds.length);
  const files = readdirSync(join(__dirname, "field/cases")).map((name) => name.replace(/\.ts$/, ""));
  const listed = readFileSync(join(__dirname, "field/sections.ts"), "utf8");
  for (const file of files) expect(listed).toContain(`./cases/${file}"`);
});

describe("the page of every Excel", () => {
  const code = readFileSync("packages/excel-stand-in/src/hosts/host-profile.ts", "utf8");

  it("is what `npm run docs:hosts` makes when every job is done in every Excel", () => {
    const results = Object.values(PLAYED_HOSTS).flatMap(({ title: host }) => [
      ...JOBS.map(({ name }) => ({ host, job: name, isOnPage: false, hasPassed: true })),
      ...PAGE_JOBS.map(({ name }) => ({ host, job: name, isOnPage: true, hasPassed: true })),
    ]);
    // First all jobs without a browser, then those of the page.
    const sorted = [...results].sort((one, other) => Number(one.isOnPage) - Number(other.isOnPage));
    expect(readFileSync("docs/hosts.md", "utf8")).toBe(hostsPage(sorted, hostFacts(code)));
  });

  it("is made from tests of their own for every Excel", () => {
    for (const name of Object.keys(PLAYED_HOSTS)) {
      expect(readFileSync(`test/hosts/${name}.test.ts`, "utf8")).toContain(`doJobs("${name}")`);
    }
  });

  it("cannot be made from a fact without a source", () => {
    const changed = code.replace("Source: office-js#3888, #4066, #420.", "");
    expect(changed).not.toBe(code);
    expect(() => hostFacts(changed)).toThrow(/^listPickRaisesChanged names no source\./);
  });
});

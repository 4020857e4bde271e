import { readFileSync } from "node:fs";
import { FUNCTIONS } from "../src/answers/catalogue";
import { functionsMetadata } from "../src/answers/functions-metadata";
import { HOSTING_RULES } from "../scripts/build/hosting-rules";
import { responseHeaders } from "../scripts/build/response-headers";
import { scripts } from "../package.json";

/** docs/deploy.md as running text. */
const PAGE = readFileSync("docs/deploy.md", "utf8").replace(/\s+/g, " ");

/** What is under a heading. */
function section(heading: string): string {
  const text = readFileSync("docs/deploy.md", "utf8");
  const [, rest = ""] = text.split(new RegExp(`^#+ ${heading}$`, "m"));
  return rest.split(/^#+ /m)[0].replace(/\s+/g, " ");
}

test("its table has every header that the build writes down", () => {
  const table = section("1. Host the files");
  for (const rule of HOSTING_RULES) {
    const { "Cache-Control": caching, "Access-Control-Allow-Origin": origin } = responseHeaders(rule);
    expect(table).toContain(`Cache-Control: ${caching}`);
    if (origin !== undefined) expect(table).toContain(`Access-Control-Allow-Origin: ${origin}`);
  }
});

test("every command and option on it exists", () => {
  const commands = [...PAGE.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
  expect(commands).toEqual(expect.arrayContaining(["build", "check:deployment", "dev-server"]));
  for (const name of commands) expect(Object.keys(scripts)).toContain(name);
  const webpack = readFileSync("webpack.config.js", "utf8");
  const options = [...PAGE.matchAll(/--env (\w+)=/g)].map(([, name]) => name);
  for (const option of options) expect(webpack).toContain(`env.${option}`);
});

test("the add-in is loaded by hand where Excel has it today", () => {
  const alone = section("For one person");
  expect(alone).toContain("_Home › Add-ins › More Settings_, then _Upload My Add-in_");
  expect(alone).toContain("`~/Library/Containers/com.microsoft.Excel/Data/Documents/wef`");
});

test("an administrator finds how to give it out, how long that takes, and how to update and go back", () => {
  expect(section("3. Give it to users")).toContain("_Settings_, then _Integrated apps_, then _Upload custom apps_");
  expect(section("3. Give it to users")).toContain("up to 24 hours");
  expect(section("4. Update it")).toContain("within 24 hours");
  expect(section("4. Update it")).toContain("Office.ForceRefreshCustomFunctionsCache");
  expect(section("5. Go back")).toContain("the version has to rise with every change");
});

test("it says what people without the add-in see", () => {
  const recipients = section("What recipients of a workbook see");
  for (const text of ["trust", "#NAME?", "_Paste Special › Values_"]) expect(recipients).toContain(text);
});

test("it promises that old lists of functions go on working, which holds as long as no name goes", () => {
  expect(section("4. Update it")).toContain("Functions are never renamed or removed");
  // The functions of 0.1.0. Add new ones; never take one away.
  const names = functionsMetadata(FUNCTIONS, "https://npq.example.org").functions.map(({ id }) => id);
  expect(names).toEqual(expect.arrayContaining(FUNCTIONS_OF_THE_FIRST_RELEASE));
});

const FUNCTIONS_OF_THE_FIRST_RELEASE =
  "RECRUITMENT FSM NONWHITEBRITISH WITHINTIME ACCURACY FEEDBACK RETENTION DEFERRAL ACHIEVEMENT COUNT TARGET STATUS GAP PVALUE VERDICT METRIC QUALIFICATIONS YEARS GROUPS PARTICIPANTS".split(
    " ",
  );

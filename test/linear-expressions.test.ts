import { resolve } from "node:path";
import { rangeAddress } from "../src/excel/range-address";
import { readAcademicYear } from "../src/register/cells/academic-year";
import { readDate } from "../src/register/cells/read-date";
import { beginsReportLine, isReportLine } from "../src/register/tables/report-lines";
import { withoutHint } from "../src/register/tables/without-hint";
import { readStatus } from "../src/register/words/statuses";
import { expressionsIn, type WrittenExpression } from "./support/regular-expressions";

// Its other backends are programs of their own.
process.env.RECHECK_BACKEND = "pure";
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the backend is chosen when it is loaded
const { checkSync } = require("recheck") as typeof import("recheck");

/** The folders whose expressions meet what people have typed into cells. */
const FOLDERS = ["register", "text", "answers", "metrics", "report", "publication", "excel"];
const LONGEST = 100_000;

/** Without anything that may be repeated as often as one likes, an expression looks at each character a few times at most. */
const REPEATS = /[*+]|\{\d+,\}/u;

const inFolders = FOLDERS.map((folder) => expressionsIn(resolve("src", folder)));

/** The expressions that files put together when they are loaded. */
function constructed(path: string): WrittenExpression[] {
  const found: WrittenExpression[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = class extends Plain {
    constructor(source: string | RegExp, flags = "") {
      super(source, flags);
      found.push({ place: path, source: String(source), flags });
    }
  } as RegExpConstructor;
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- it must be loaded now
  jest.isolateModules(() => require(path) as unknown);
  globalThis.RegExp = Plain;
  return found;
}

const all = inFolders.flatMap(({ written, constructing }) => [...written, ...constructing.flatMap(constructed)]);
const repeating = [...new Map(all.map((one) => [`/${one.source}/${one.flags}`, one])).values()].filter(({ source }) =>
  REPEATS.test(source),
);

describe("every regular expression that meets cells", () => {
  it("is found", () => {
    expect(repeating.length).toBeGreaterThan(60);
    expect(repeating.some(({ place }) => place.endsWith("report-lines.ts"))).toBe(true);
  });

  it.each(repeating.map(({ place, source, flags }) => [place.slice(resolve("src").length), source, flags]))(
    "takes time in proportion to the text: %s /%s/%s",
    (_, source, flags) => {
      // Sticky ones are tried at one place only, which the check does not know.
      const anchored = flags.includes("y") ? `^(?:${source})` : source;
      expect(checkSync(anchored, flags.replace("y", ""), { timeout: 60_000 })).toMatchObject({ status: "safe" });
    },
    90_000,
  );
});

describe("texts of 100,000 characters", () => {
  const many = (text: string): string => text.repeat(Math.ceil(LONGEST / text.length));

  it.each([
    ["a heading with brackets", () => withoutHint(`(pass${many("(pass")}fail`)],
    ["a heading of blanks", () => withoutHint(`Start${many(" ")}(`)],
    ["a date", () => readDate(`01/01/2018${many(" ")}x`)],
    ["a time of day", () => readDate(`${many("t1:00 ")}x`)],
    ["an academic year", () => readAcademicYear(`spring 2019${many(" ")}x`)],
    ["a status", () => readStatus(`left${many(" a")}`)],
    ["a line of a report", () => beginsReportLine(many("- "))],
    ["a sentence", () => isReportLine([many("printed ")], { titles: [], isBelowLine: true })],
    ["an address", () => rangeAddress(`'${many("''")}`)],
  ])("%s of that length is looked at in the end", (_name, look) => {
    // One whose time grew with the square would run into the test's time limit.
    expect(() => look()).not.toThrow();
  });
});

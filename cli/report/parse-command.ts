import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readDate } from "../../src/register/cells/read-date";
import { CommandError } from "./command-error";
import { checkOptions } from "./check-options";
import { parsePublish, PUBLISH_OPTIONS, type PublishCommand } from "./publish/parse-publish";

export const USAGE =
  "Usage: npm run --silent report -- IN.xlsx [--out OUT.xlsx] [--json OUT.json [--json-without-texts]] [--as-of YYYY-MM-DD] " +
  "[--publish DIR [--publish-method suppress|round] [--publish-former COPY.csv] [--publish-years 2017/18,2018/19] " +
  "[--publish-metrics 1,2] [--publish-together years,qualifications,ethnicities]]";

/** What the command is asked to do. All paths are absolute. */
export interface Command {
  readonly input: string;
  readonly output: string | null;
  readonly json: string | null;
  /** Whether the JSON quotes cells and names participants by their IDs. */
  readonly jsonTexts: boolean;
  /** Excel serial day number; undefined = today. */
  readonly asOf: number | undefined;
  /** What to publish; null = nothing. */
  readonly publish: PublishCommand | null;
}

/**
 * Reads the command's arguments.
 *
 * @param folder which relative paths start from
 * @throws CommandError when they are not valid
 */
export function parseCommand(args: readonly string[], folder: string): Command {
  const { values, positionals } = parseOptions(args);
  const [input, ...others] = positionals;
  if (input === undefined) throw new CommandError(`Name the workbook that is to be read. ${USAGE}`);
  if (others.length > 0) {
    const named = `Name one workbook, not ${positionals.length} (${positionals.join(", ")}).`;
    throw new CommandError(`${named} A name with spaces needs quotation marks. ${USAGE}`);
  }
  const asOf = dayOf(values["as-of"]);
  const path = (value: string | undefined): string | null => (value === undefined ? null : resolve(folder, value));
  const [json, jsonTexts] = [path(values.json), values["json-without-texts"] !== true];
  if (json === null && !jsonTexts) {
    throw new CommandError("--json-without-texts goes with --json OUT.json, the file that it leaves texts out of.");
  }
  const publish = parsePublish(values, folder);
  return { input: resolve(folder, input), output: path(values.out), json, jsonTexts, asOf, publish };
}

const OPTIONS = {
  out: { type: "string" },
  json: { type: "string" },
  "json-without-texts": { type: "boolean" },
  "as-of": { type: "string" },
  ...PUBLISH_OPTIONS,
} as const;

function parseOptions(args: readonly string[]) {
  checkOptions(args, OPTIONS, USAGE);
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}

/** The day of the report: of 04/03/2024 it would have to be guessed which day it is. */
function dayOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readDate(text) : null;
  if (day === null) {
    throw new CommandError(`--as-of ${text} is not a date such as 2026-11-24. Write year, month and day: YYYY-MM-DD.`);
  }
  return day;
}

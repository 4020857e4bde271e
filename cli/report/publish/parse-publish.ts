import { resolve } from "node:path";
import type { MetricNumber } from "../../../src/metrics/metric-number";
import type { Cut, Method } from "../../../src/publication/options";
import { list } from "../../../src/text/list";
import { CommandError } from "../command-error";

/** What the command is asked to publish. Null = not said: as the workbook sets it. */
export interface PublishCommand {
  /** Absolute path of the folder for the four files. */
  readonly folder: string;
  readonly method: Method | null;
  /** "2017/18", ascending or not. */
  readonly years: readonly string[] | "all" | null;
  readonly metrics: readonly MetricNumber[] | "all" | null;
  readonly cut: Cut | null;
  /** Absolute path of the CSV of a copy that was published before. */
  readonly former: string | null;
}

/** The options of publishing, as `parseArgs` wants them. */
export const PUBLISH_OPTIONS = {
  publish: { type: "string" },
  "publish-method": { type: "string" },
  "publish-former": { type: "string" },
  "publish-years": { type: "string" },
  "publish-metrics": { type: "string" },
  "publish-together": { type: "string" },
} as const;

type Values = { readonly [option in keyof typeof PUBLISH_OPTIONS]?: string };

const METHODS = ["suppress", "round"] as const satisfies readonly Method[];
const METRICS = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly MetricNumber[];
/** What can be put together, so that fewer counts are small. */
const TOGETHER = ["nothing", "years", "qualifications", "ethnicities"] as const;

/**
 * Reads the options of publishing.
 *
 * @param folder which relative paths start from
 * @throws CommandError when they are not valid
 */
export function parsePublish(values: Values, folder: string): PublishCommand | null {
  const { publish, "publish-method": method, "publish-former": former, "publish-years": years } = values;
  if (publish === undefined) {
    const option = Object.keys(PUBLISH_OPTIONS).find((one) => values[one as keyof Values] !== undefined);
    if (option !== undefined) throw new CommandError(`--${option} goes with --publish DIR, the folder for the copy.`);
    return null;
  }
  if (publish.trim() === "") throw new CommandError("--publish needs the folder for the copy: --publish DIR.");
  const { "publish-metrics": metrics, "publish-together": together } = values;
  return {
    folder: resolve(folder, publish),
    method: method === undefined ? null : oneOf(METHODS, method, "--publish-method"),
    years: years === undefined ? null : allOrSome(years, (year) => year),
    metrics: metrics === undefined ? null : allOrSome(metrics, (one) => oneOf(METRICS, one, "--publish-metrics")),
    cut: together === undefined ? null : cutOf(together),
    former: former === undefined ? null : resolve(folder, former),
  };
}

function allOrSome<T>(text: string, read: (part: string) => T): readonly T[] | "all" {
  return text === "all" ? text : parts(text).map(read);
}

function cutOf(text: string): Cut {
  const together = new Set(parts(text).map((part) => oneOf(TOGETHER, part, "--publish-together")));
  return {
    years: together.has("years") ? "together" : "each",
    qualifications: together.has("qualifications") ? "together" : "each",
    ethnicity: together.has("ethnicities") ? "major" : "recorded",
  };
}

/** What --publish-together says for a cut: "years,ethnicities" */
export function togetherText(cut: Cut): string {
  const together: readonly (typeof TOGETHER)[number][] = [
    ...(cut.years === "together" ? ["years" as const] : []),
    ...(cut.qualifications === "together" ? ["qualifications" as const] : []),
    ...(cut.ethnicity === "major" ? ["ethnicities" as const] : []),
  ];
  return together.length === 0 ? "nothing" : together.join(",");
}

/** "1, 2" and "1,2" */
function parts(text: string): string[] {
  return text.split(",").map((part) => part.trim());
}

function oneOf<T extends string | number>(choices: readonly T[], text: string, option: string): T {
  const choice = choices.find((one) => String(one) === text);
  if (choice !== undefined) return choice;
  throw new CommandError(`${option} does not know "${text}". It knows ${list(choices.map(String))}.`);
}

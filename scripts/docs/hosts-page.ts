import type { HostProfile } from "excel-stand-in";
import type { HostFact } from "./host-facts";
import { PLAYED_HOSTS } from "./played-hosts";

/** How a job ended in an Excel. */
export interface JobResult {
  /** Title of the Excel. */
  readonly host: string;
  readonly job: string;
  /** Whether it was done on the page of the preview, by a browser. */
  readonly isOnPage: boolean;
  readonly hasPassed: boolean;
}

const HOSTS = Object.entries(PLAYED_HOSTS);
const NAMES = HOSTS.map(([name]) => name);

/** docs/hosts.md: what was tried in which Excel, and in what they differ. */
export function hostsPage(results: readonly JobResult[], facts: readonly HostFact[]): string {
  return `${[
    INTRODUCTION,
    "## What was tried where",
    TRIED,
    matrix(results),
    table(
      ["", "Excel"],
      HOSTS.map(([name, { title }]) => [`\`${name}\``, title]),
    ),
    "## In what they differ",
    DIFFER,
    table(["", ...NAMES, "Source"], facts.flatMap(factRows)),
  ].join("\n\n")}\n`;
}

const INTRODUCTION = `# Every Excel

What people do with the add-in is tried in every Excel that [the stand-in](../packages/excel-stand-in/README.md) plays. **No real Excel
was run.** An Excel of the stand-in differs from the others in the facts listed below, each with its source, and in nothing else.
[What only a real Excel can tell](real-excel.md) lists the rest.

This page is made from the tests (\`npm run docs:hosts\`).`;

const TRIED = `The jobs without a browser run in Node, where every Excel is reached as Excel for Windows is reached. Those of the page run in Chromium,
where every Excel is reached as Excel on the web is. Both run Microsoft's own office.js. ✓ is a job that was done and whose figures,
sheets and sentences were right; ✗ is one that was not.`;

const DIFFER = `Each fact is declared in \`packages/excel-stand-in/src/hosts/host-profile.ts\`. An empty cell in the rows of requirement sets means
that this Excel does not have the set.`;

/** Rows are jobs in the order in which they were done, columns the Excels. */
function matrix(results: readonly JobResult[]): string {
  const jobs = new Map(results.map(({ job, isOnPage }) => [`${job} ${String(isOnPage)}`, { job, isOnPage }]));
  const mark = (of: Pick<JobResult, "job" | "isOnPage">, { title }: HostProfile): string => {
    const result = results.find((one) => one.host === title && one.job === of.job && one.isOnPage === of.isOnPage);
    return result === undefined ? "" : result.hasPassed ? "✓" : "✗";
  };
  return table(
    ["Job", "Where", ...NAMES],
    [...jobs.values()].map((one) => [
      one.job,
      one.isOnPage ? "page" : "Node",
      ...HOSTS.map(([, profile]) => mark(one, profile)),
    ]),
  );
}

/** One row; for a fact that consists of several, such as the requirement sets, one more for each of them. */
function factRows({ key, text, source }: HostFact): string[][] {
  const values = HOSTS.map(([, profile]) => profile[key as keyof HostProfile] as unknown);
  if (!values.every(isRecord)) return [[text, ...values.map(valueText), source]];
  const parts = [...new Set(values.flatMap((value) => Object.keys(value)))];
  return [
    [text, ...NAMES.map(() => ""), source],
    ...parts.map((part) => [
      `\`${part}\``,
      ...values.map((value) => (part in value ? valueText(value[part]) : "")),
      "",
    ]),
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valueText(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return value.toLocaleString("en-GB");
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

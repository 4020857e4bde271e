import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readDate } from "../src/register/cells/read-date";
import { refresh } from "../src/app/refresh";
import { plural } from "../src/text/plural";
import { Host } from "../packages/excel-stand-in/src/protocol/host";
import { loadOfficeJs } from "../packages/excel-stand-in/src/protocol/load-office-js";
import { reportJson } from "./report-json";
import { uncalculatedWarning } from "./uncalculated-warning";
import { openXlsx, type OpenedWorkbook } from "../packages/excel-stand-in/src/xlsx/open-xlsx";
import { saveXlsx } from "../packages/excel-stand-in/src/xlsx/save-xlsx";
import { UnreadableWorkbook } from "../packages/excel-stand-in/src/xlsx/unreadable-workbook";

const USAGE = "Usage: npm run --silent report -- IN.xlsx [--out OUT.xlsx] [--json OUT.json] [--as-of YYYY-MM-DD]";

/** Something that the person at the command line can put right; its message is the one line they read. */
class CommandError extends Error {}

interface Command {
  readonly input: string;
  readonly output: string | null;
  readonly json: string | null;
  /** Excel serial day number; undefined = today. */
  readonly asOf: number | undefined;
}

/**
 * Runs the add-in's refresh on a workbook file, through Microsoft's office.js and the Excel stand-in. Exit code 0 when everything
 * that was asked for is written; 2, with one line on stderr and nothing written, when it cannot be done. A warning is a line on stderr,
 * too, and changes neither.
 */
async function run(args: readonly string[]): Promise<string> {
  if (args.includes("--help")) return USAGE;
  const command = parseCommand(args);
  await checkOutputs(command);
  const opened = await openInput(command.input);
  const warning = uncalculatedWarning(opened.workbook);
  await loadOfficeJs(new Host(opened.workbook));
  const outcome = await refresh(command.asOf === undefined ? {} : { asOf: command.asOf });
  if (outcome.kind === "failed") {
    throw new CommandError(`${command.input}: ${outcome.message}${warning === null ? "" : ` ${warning}`}`);
  }
  if (outcome.kind === "cancelled") throw new Error("Nobody can cancel the command's refresh.");

  const files: { path: string; content: Uint8Array | string }[] = [];
  if (command.json !== null) {
    files.push({ path: command.json, content: `${JSON.stringify(reportJson(outcome.report), null, 1)}\n` });
  }
  if (command.output !== null) files.push({ path: command.output, content: await saveXlsx(opened) });
  await writeAll(files);
  if (warning !== null) process.stderr.write(`${warning}\n`);

  const { counted, leftOut } = outcome.report.counts;
  const written =
    files.length === 0 ? "nothing written (no --out, no --json)" : `wrote ${files.map(({ path }) => path).join(", ")}`;
  const problems = outcome.report.problems.length;
  return `${plural(counted, "participant")} counted, ${plural(leftOut, "row")} left out, ${plural(problems, "problem")}; ${written}.`;
}

function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parseOptions(args);
  const [input, ...others] = positionals;
  if (input === undefined || others.length > 0) throw new CommandError(USAGE);
  const asOf = values["as-of"] === undefined ? undefined : readDate(values["as-of"]);
  if (asOf === null) throw new CommandError(`--as-of ${values["as-of"]} is no date. Write it as 2026-11-24.`);
  const output = values.out === undefined ? null : userPath(values.out);
  const json = values.json === undefined ? null : userPath(values.json);
  return { input: userPath(input), output, json, asOf };
}

function parseOptions(args: readonly string[]) {
  const options = { out: { type: "string" }, json: { type: "string" }, "as-of": { type: "string" } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [what] = (error instanceof Error ? error.message : String(error)).split(/[.\n]/);
    throw new CommandError(`${what}. ${USAGE}`);
  }
}

/** npm starts scripts in the project's folder; paths are meant from where the person typed them. */
function userPath(path: string): string {
  const typedIn = process.env.npm_lifecycle_event === "report" ? process.env.INIT_CWD : undefined;
  return resolve(typedIn ?? process.cwd(), path);
}

async function openInput(path: string): Promise<OpenedWorkbook> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reasons: Record<string, string> = {
      ENOENT: "there is no such file",
      EISDIR: "it is a folder",
      EACCES: "it may not be read",
    };
    throw new CommandError(`${path} cannot be opened: ${reasons[error.code ?? ""] ?? error.message}.`);
  });
  return openXlsx(bytes, { addInId: await addInId() }).catch((error: unknown) => {
    if (error instanceof UnreadableWorkbook) throw new CommandError(`${path} cannot be opened: ${error.message}`);
    throw error;
  });
}

/** The add-in's id, under which Excel keeps its settings in a workbook. */
async function addInId(): Promise<string> {
  const manifest = await readFile(join(__dirname, "..", "manifest.xml"), "utf8");
  const id = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];
  if (id === undefined) throw new Error("manifest.xml has no Id.");
  return id;
}

/** Outputs must be places where a file can be put, different from each other and from the workbook that is read. */
async function checkOutputs({ input, output, json }: Command): Promise<void> {
  const source = await identity(input);
  if (output !== null && output === json) throw new CommandError(`${output} cannot be both --out and --json.`);
  for (const path of [output, json].filter((one) => one !== null)) {
    const target = await stat(path).catch(() => null);
    if (target?.isDirectory() === true) throw new CommandError(`${path} cannot be written: it is a folder.`);
    if (source !== null && (await identity(path)) === source) {
      throw new CommandError(`${path} is the workbook that is read and stays as it is. Give the output another name.`);
    }
    const folder = await stat(dirname(path)).catch(() => null);
    if (folder?.isDirectory() !== true)
      throw new CommandError(`${path} cannot be written: there is no folder ${dirname(path)}.`);
  }
}

/** What tells a file from every other one, whatever it is called; null when there is none. */
async function identity(path: string): Promise<string | null> {
  const { dev, ino } = await stat(path, { bigint: true }).catch(() => ({ dev: null, ino: null }));
  return dev === null ? null : `${dev} ${ino}`;
}

/** Writes all files or none: each goes to a neighbour first, and takes its name when all are there. */
async function writeAll(
  files: readonly { readonly path: string; readonly content: Uint8Array | string }[],
): Promise<void> {
  const drafts = files.map(({ path }) => `${path}.${process.pid}.tmp`);
  try {
    for (const [i, { content }] of files.entries()) await writeFile(drafts[i], content);
    for (const [i, { path }] of files.entries()) await rename(drafts[i], path);
  } catch (error) {
    await Promise.all(drafts.map((draft) => rm(draft, { force: true })));
    throw new CommandError(`Nothing was written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

run(process.argv.slice(2)).then(
  (summary) => process.stdout.write(`${summary}\n`),
  (error: unknown) => {
    const line =
      error instanceof CommandError
        ? error.message
        : `Unexpected: ${error instanceof Error ? error.message : String(error)}`;
    process.stderr.write(`${line.replaceAll("\n", " ")}\n`);
    process.exitCode = 2;
  },
);

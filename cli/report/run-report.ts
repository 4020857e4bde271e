import { Host, loadOfficeJs } from "excel-stand-in";
import { saveXlsx, type OpenedWorkbook } from "excel-stand-in/xlsx";
import { refresh, type Progress, type RefreshOutcome } from "../../src/app/refresh";
import { inWorkbook } from "../../src/excel/workbook";
import { describeProblem } from "../../src/register/problems/describe-problem";
import { countsText } from "../../src/report/counts-text";
import type { ReportInput } from "../../src/report/report-input";
import { longDay } from "../../src/text/day-text";
import { plural } from "../../src/text/plural";
import { checkOutputs } from "./check-outputs";
import { CommandError } from "./command-error";
import { messageOf } from "./message-of";
import { openInput } from "./open-input";
import { parseCommand, USAGE, type Command } from "./parse-command";
import { progressText } from "./progress-text";
import type { PublishCommand } from "./publish/parse-publish";
import { publicationOf, type Publication } from "./publish/publication-of";
import { reportJson } from "./report-json";
import { terminalLine } from "../terminal-line";
import { uncalculatedWarning } from "./uncalculated-warning";
import { writeAll, type OutputFile } from "./write-all";

/** How the command ended. Both texts are empty or whole lines. */
export interface Ended {
  readonly exitCode: 0 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * The report command: runs the add-in's refresh on a workbook file, through Microsoft's office.js and the stand-in for Excel.
 * The exit code is 0 when everything that was asked for is written; 2, with one line on stderr and nothing written, when it cannot
 * be done. A warning is one line on stderr and does not change the exit code.
 *
 * office.js serves one workbook at a time: start a second report in the same process when the first one has ended.
 *
 * @param args what follows `npm run report --`
 * @param folder which relative paths start from
 * @param tell is told what is being done now, in a few words
 */
export async function report(
  args: readonly string[],
  folder: string,
  tell: (text: string) => void = () => undefined,
): Promise<Ended> {
  try {
    if (args.includes("--help")) return { exitCode: 0, stdout: `${USAGE}\n`, stderr: "" };
    return await run(parseCommand(args, folder), tell);
  } catch (error) {
    const line = error instanceof CommandError ? error.message : `Unexpected: ${messageOf(error)}`;
    return { exitCode: 2, stdout: "", stderr: `${terminalLine(line)}\n` };
  }
}

async function run(command: Command, tell: (text: string) => void): Promise<Ended> {
  await checkOutputs(command);
  const opened = await openInput(command.input, (share) =>
    tell(`Reading the workbook: ${Math.floor(share * 100)} % …`),
  );
  const warning = uncalculatedWarning(opened.workbook);
  const outcome = await refreshed(opened, command, tell);
  if (outcome.kind === "failed") {
    throw new CommandError([`${command.input}: ${outcome.message}`, ...(warning === null ? [] : [warning])].join(" "));
  }
  const publication = command.publish === null ? null : await published(command.publish, outcome.report);
  if (command.output !== null) tell("Saving the workbook …");
  const files = [...(await outputsOf(command, opened, outcome)), ...(publication?.files ?? [])];
  await writeAll(files, command.publish?.folder);
  const lines = [summary(command, outcome.report, files), ...(publication?.summary ?? [])];
  return {
    exitCode: 0,
    stdout: `${lines.map(terminalLine).join("\n")}\n`,
    stderr: warning === null ? "" : `${terminalLine(warning)}\n`,
  };
}

async function published(command: PublishCommand, report: ReportInput): Promise<Publication> {
  const settings = await inWorkbook((workbook) => workbook.settings());
  return publicationOf(command, settings.publication, report);
}

async function refreshed({ workbook }: OpenedWorkbook, { asOf }: Command, tell: (text: string) => void) {
  const { isOtherTabInFront } = workbook;
  await loadOfficeJs(new Host(workbook));
  const onProgress = (progress: Progress): void => tell(progressText(progress));
  const outcome = await refresh({ asOf: asOf ?? null, onProgress });
  // Freezing the panes of a sheet brings it to the front, and no add-in can bring a chart sheet back.
  workbook.isOtherTabInFront = isOtherTabInFront;
  if (outcome.kind === "cancelled") throw new Error("The command's refresh cannot be cancelled.");
  return outcome;
}

type Refreshed = Extract<RefreshOutcome, { kind: "written" }>;

async function outputsOf(
  { json, jsonTexts, output }: Command,
  opened: OpenedWorkbook,
  { report: input, register }: Refreshed,
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  if (json !== null) {
    files.push({
      path: json,
      content: `${JSON.stringify(reportJson(input, register.analysis, jsonTexts), null, 1)}\n`,
    });
  }
  if (output !== null) files.push({ path: output, content: await saveXlsx(opened) });
  return files;
}

/** What was done, in one line. */
function summary({ asOf }: Command, report: ReportInput, files: readonly OutputFile[]): string {
  const { problems } = report;
  const paths = files.map(({ path }) => path).join(", ");
  const written = files.length === 0 ? "nothing written (no --out, no --json, no --publish)" : `wrote ${paths}`;
  // A table without rows is easily missed among the problems, and its people are in no figure.
  const empty = problems.filter(({ code }) => code === "no-rows").map((problem) => ` ${describeProblem(problem).what}`);
  const day = asOf === undefined ? "" : ` As of ${longDay(asOf)}.`;
  return `${countsText(report)}, ${plural(problems.length, "problem")}; ${written}.${day}${empty.join("")}`;
}

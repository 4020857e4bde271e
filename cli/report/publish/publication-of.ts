import { publicationCsv } from "../../../src/publication/forms/csv";
import { publicationJson } from "../../../src/publication/forms/json";
import { publicationPage } from "../../../src/publication/forms/page/publication-page";
import { publicationWorkbook } from "../../../src/publication/forms/workbook/publication-workbook";
import type { PublicationOptions } from "../../../src/publication/options";
import { suggestCut } from "../../../src/publication/suggest-cut";
import type { ReportInput } from "../../../src/report/report-input";
import { CommandError } from "../command-error";
import type { OutputFile } from "../write-all";
import { formerCopy } from "./former-copy";
import type { PublishCommand } from "./parse-publish";
import { protectedCopy } from "./protected-copy";
import { publicationOptions } from "./publication-options";
import { publicationPaths } from "./publication-paths";
import { publicationSummary } from "./publication-summary";

/** A public copy as it is written. */
export interface Publication {
  readonly files: readonly OutputFile[];
  /** What the provider has to know of it: the first line says how much is left out. */
  readonly summary: readonly string[];
}

/**
 * Makes the public copy of a report.
 *
 * @param set what the workbook sets, where the command does not say otherwise
 * @throws CommandError when there is nothing to publish, the former copy cannot be read, or people cannot be protected
 */
export async function publicationOf(
  command: PublishCommand,
  set: PublicationOptions,
  report: ReportInput,
): Promise<Publication> {
  if (report.counts.counted === 0) {
    throw new CommandError(
      "There is nothing to publish: no participants were counted. --json lists the data checks that say why.",
    );
  }
  const options = publicationOptions(command, set, report.results.years);
  const former = command.former === null ? undefined : await formerCopy(command.former);
  const made = await protectedCopy(report, options, former);
  const { copy } = made;
  const paths = publicationPaths(command.folder);
  return {
    files: [
      { path: paths.page, content: publicationPage(copy) },
      { path: paths.workbook, content: publicationWorkbook(copy) },
      { path: paths.csv, content: publicationCsv(copy) },
      { path: paths.json, content: `${JSON.stringify(publicationJson(copy), null, 1)}\n` },
    ],
    summary: publicationSummary(made, await suggestCut(report, options, made)),
  };
}

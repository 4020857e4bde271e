import type { SheetInfo } from "./excel/survey";
import type { WorkbookSettings } from "./excel/settings";
import type { OpenWorkbook } from "./excel/workbook";
import { analyse, type Analysis } from "./metrics/analyse";
import { buildRegister } from "./register/register";
import type { ReportInput } from "./report/report-input";
import { VERSION } from "./version";

/** What the workbook holds: everything that sheets, pane and functions show, or that there is no register in it. */
export type Reading =
  | {
      readonly kind: "read";
      readonly report: ReportInput;
      readonly analysis: Analysis;
      readonly sheets: readonly SheetInfo[];
      readonly settings: WorkbookSettings;
    }
  | { readonly kind: "no register"; readonly sheets: readonly SheetInfo[]; readonly settings: WorkbookSettings };

export type ReadingStage = "reading" | "computing";

/**
 * Reads the register and computes the metrics; writes nothing.
 *
 * @param asOf date of the report as an Excel serial day number
 */
export async function readRegister(
  workbook: OpenWorkbook,
  asOf: number,
  onStage: (stage: ReadingStage) => void = () => {},
): Promise<Reading> {
  onStage("reading");
  const survey = await workbook.survey();
  const { sheets, settings } = survey;
  if (!survey.tables.some(({ recognition }) => recognition.definition.role === "participants")) {
    return { kind: "no register", sheets, settings };
  }
  const tables = await workbook.read(survey);

  onStage("computing");
  const notRead = survey.notRead.map(({ code, table }) => ({ code, name: table.name, sheet: table.sheetName }));
  const register = buildRegister(tables, notRead);
  const { problems, counts, sources } = register;
  const analysis = analyse(register, settings.definitions);
  const { results } = analysis;
  const { provider, liveFormulas } = settings;
  return {
    kind: "read",
    report: { results, problems, counts, sources, provider, asOf, liveFormulas, version: VERSION },
    analysis,
    sheets,
    settings,
  };
}

import type { SheetInfo, Survey } from "../excel/survey";
import type { WorkbookSettings } from "../excel/settings";
import type { OpenWorkbook } from "../excel/workbook";
import { analyse, type Analysis } from "../metrics/analyse";
import type { Role } from "../register/tables/fields";
import { buildRegister } from "../register/register";

/** A register that was read, with everything that is computed from it and what else the sheets say. */
export interface ReadRegister {
  readonly analysis: Analysis;
  /** Date of the report as an Excel serial day number. */
  readonly asOf: number;
  readonly provider: string;
  readonly liveFormulas: boolean;
}

/** What the workbook holds: everything that the sheets, the pane and the functions show, or that there is no register in it. */
export type Reading =
  | {
      readonly kind: "read";
      readonly register: ReadRegister;
      readonly sheets: readonly SheetInfo[];
      readonly settings: WorkbookSettings;
      readonly found: FoundTables;
    }
  | {
      readonly kind: "no register";
      readonly sheets: readonly SheetInfo[];
      readonly settings: WorkbookSettings;
      readonly found: FoundTables;
    };

/** The workbook's tables and ranges with headings, used or not, and its date system. */
export type FoundTables = Pick<Survey, "tables" | "others" | "dateOffset">;

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
  const foundWith = (dateOffset: number): FoundTables => ({ tables: survey.tables, others: survey.others, dateOffset });
  if (!survey.tables.some(({ recognition }) => PEOPLE.has(recognition.definition.role))) {
    return { kind: "no register", sheets, settings, found: foundWith(survey.dateOffset) };
  }
  const { tables, remarks, shownDateOffset } = await workbook.read(survey);
  // A workbook that shows its dates as counted from 1904 does so, whatever its function DATE returns to an add-in.
  const dateOffset = Math.max(survey.dateOffset, shownDateOffset);

  onStage("computing");
  const register = buildRegister(tables, {
    remarks: [...survey.remarks, ...remarks],
    settings: settings.register,
    dateOffset,
    asOf,
  });
  const analysis = analyse(register, settings.definitions, settings.register.years);
  const { provider, liveFormulas } = settings;
  return {
    kind: "read",
    register: { analysis, asOf, provider, liveFormulas },
    sheets,
    settings,
    found: foundWith(dateOffset),
  };
}

/** Kinds of tables that name participants: the Department's declarations do where there is no other list. */
const PEOPLE: ReadonlySet<Role> = new Set<Role>(["participants", "declarations"]);

import type { SheetInfo, Survey } from "../excel/survey";
import type { WorkbookSettings } from "../excel/settings";
import type { OpenWorkbook } from "../excel/workbook";
import { analyse, type Analysis } from "../metrics/analyse";
import type { Role } from "../register/tables/fields";
import type { Recognition } from "../register/tables/recognition/recognition";
import { buildRegister } from "../register/register";
import { dayOfReport } from "./day-of-report";
import { digestOfTables } from "./digest-of-tables";
import { makeReadyMeanwhile } from "./make-ready-meanwhile";

/** A register that was read, with everything that is computed from it and what else the sheets say. */
export interface ReadRegister {
  readonly analysis: Analysis;
  /** Date of the report as an Excel serial day number. */
  readonly asOf: number;
  /** Whether that is the day that the workbook sets, so that it does not move with the calendar. */
  readonly isDaySet: boolean;
  readonly provider: string;
  readonly liveFormulas: boolean;
  /** Keys of the data checks that the user has acknowledged. */
  readonly acknowledged: readonly string[];
  /** Days to add to the workbook's serial dates: 1462 in a workbook of the 1904 date system, else 0. */
  readonly dateOffset: number;
  /** Of all that it was made of: equal digests, equal registers. */
  readonly digest: string;
}

/** What the workbook holds: everything that the sheets, the pane and the functions show, or that there is no register in it. */
export type Reading =
  | {
      readonly kind: "read";
      readonly register: ReadRegister;
      readonly sheets: readonly SheetInfo[];
      /** Where the range is that the user chose, as a formula; null when none was chosen. */
      readonly chosen: string | null;
      readonly settings: WorkbookSettings;
      readonly found: FoundTables;
    }
  | {
      readonly kind: "no register";
      /** Which lists look like a register, and why they are none. */
      readonly remarks: Survey["remarks"];
      readonly sheets: readonly SheetInfo[];
      /** Where the range is that the user chose, as a formula; null when none was chosen. */
      readonly chosen: string | null;
      readonly settings: WorkbookSettings;
      readonly found: FoundTables;
    };

/** What a workbook holds whose register is as it was when it had a digest that is known. */
export type SameReading = Omit<Extract<Reading, { kind: "no register" }>, "kind" | "remarks"> & {
  readonly kind: "same";
};

/** The workbook's tables and ranges with headings, used or not, and its date system. */
export type FoundTables = Pick<Survey, "tables" | "others" | "dateOffset">;

export type ReadingStage = "reading" | "computing";

/**
 * Reads the register and computes the metrics; writes nothing.
 *
 * @param day date of the report as an Excel serial day number; null = the day that the workbook sets, else today
 * @param known digest of a register that need not be computed again
 */
export async function readRegister(
  workbook: OpenWorkbook,
  day: number | null,
  onStage?: (stage: ReadingStage) => void,
): Promise<Reading>;
export async function readRegister(
  workbook: OpenWorkbook,
  day: number | null,
  onStage: undefined,
  known: string | null,
): Promise<Reading | SameReading>;
export async function readRegister(
  workbook: OpenWorkbook,
  day: number | null,
  onStage: (stage: ReadingStage) => void = () => {},
  known: string | null = null,
): Promise<Reading | SameReading> {
  onStage("reading");
  const surveyed = workbook.survey();
  makeReadyMeanwhile();
  const survey = await surveyed;
  const { sheets, chosen, settings } = survey;
  const foundWith = (dateOffset: number): FoundTables => ({ tables: survey.tables, others: survey.others, dateOffset });
  if (!survey.tables.some(({ recognition }) => PEOPLE.has(recognition.definition.role))) {
    const { remarks } = survey;
    return { kind: "no register", sheets, chosen, settings, remarks, found: foundWith(survey.dateOffset) };
  }
  const { tables, remarks, shownDateOffset } = await workbook.read(survey);
  // A workbook that shows its dates as counted from 1904 does so, whatever its function DATE returns to an add-in.
  const dateOffset = Math.max(survey.dateOffset, shownDateOffset);
  const found = foundWith(dateOffset);
  const { provider, liveFormulas, acknowledged, reportDay } = settings;
  const asOf = day ?? dayOfReport(settings);
  const kinds = survey.tables.map(({ titles, recognition }) => [titles, seenIn(recognition)]);
  const set = [
    settings.register,
    settings.definitions,
    provider,
    liveFormulas,
    acknowledged,
    dateOffset,
    asOf,
    reportDay,
  ];
  const digest = digestOfTables(tables, [kinds, survey.remarks, remarks, set]);
  if (digest === known) return { kind: "same", sheets, chosen, settings, found };

  onStage("computing");
  const register = buildRegister(tables, {
    remarks: [...survey.remarks, ...remarks],
    settings: settings.register,
    dateOffset,
    asOf,
  });
  const analysis = analyse(register, settings.definitions, settings.register.years);
  const read: ReadRegister = {
    ...{ analysis, asOf, isDaySet: asOf === reportDay, dateOffset },
    ...{ provider, liveFormulas, acknowledged, digest },
  };
  return { kind: "read", register: read, sheets, chosen, settings, found };
}

/** What a table is recognised as, as JSON can say it: columns that are not read matter, too. */
function seenIn({ definition, columns, certainties, constants, ...rest }: Recognition): unknown {
  return [definition.role, [...columns], [...certainties], [...constants], rest];
}

/** Kinds of tables that name participants: the Department's declarations do where there is no other list. */
const PEOPLE: ReadonlySet<Role> = new Set<Role>(["participants", "declarations"]);

import { type Definitions } from "../metrics/definitions";
import { DEFAULT_DEFINITIONS } from "../metrics/default-definitions";
import { mergeDefinitions } from "../metrics/merge-definitions";
import { mergeOptions } from "../publication/merge-options";
import { STANDARD_OPTIONS, type PublicationOptions } from "../publication/options";
import { storedKeys } from "../register/problems/acknowledged-keys";
import { readDate } from "../register/cells/read-date";
import { mergeRegisterSettings } from "../register/settings/merge-register-settings";
import { NO_REGISTER_SETTINGS, type RegisterSettings } from "../register/settings/register-settings";
import { isoDay } from "../text/day-text";

/** Keys under which the add-in keeps its settings in the workbook, so that they travel with it. */
const PROVIDER_KEY = "NPQMetrics.provider";
const DEFINITIONS_KEY = "NPQMetrics.definitions";
const REGISTER_KEY = "NPQMetrics.register";
const LAST_REFRESH_KEY = "NPQMetrics.lastRefresh";
const AUTO_REFRESH_KEY = "NPQMetrics.autoRefresh";
const ACKNOWLEDGED_KEY = "NPQMetrics.acknowledged";
const LIVE_FORMULAS_KEY = "NPQMetrics.liveFormulas";
const REPORT_DAY_KEY = "NPQMetrics.reportDay";
const PUBLICATION_KEY = "NPQMetrics.publication";

/** When the summary sheets were last refreshed, and what they said. */
export interface LastRefresh {
  /** Local date and time as an Excel serial number. */
  readonly at: number;
  /** Of the report: see `fingerprint`. */
  readonly fingerprint: string;
  /** Day of that report as an Excel serial day number; absent where an older version wrote the sheets. */
  readonly day?: number;
}

/** In place of a fingerprint, while sheets are being written and after a refresh that broke off: it equals no report's. */
export const UNFINISHED = "";

/** What the provider has set in this workbook. */
export interface WorkbookSettings {
  /** Name in the sheets' headings; "" when it is not known. */
  readonly provider: string;
  readonly definitions: Definitions;
  /** What the user has said about the workbook's tables, words and years. */
  readonly register: RegisterSettings;
  /** Null when the sheets were never finished. */
  readonly lastRefresh: LastRefresh | null;
  /** Whether the sheets follow changes of the register by themselves. */
  readonly autoRefresh: boolean;
  /** Whether the qualification tables of the sheets are formulas. */
  readonly liveFormulas: boolean;
  /** Keys of the data checks that the user has acknowledged: see `problemKeys`. */
  readonly acknowledged: readonly string[];
  /** Day of the report as an Excel serial day number; null = today, whenever that is. The workbook keeps it as "2026-08-31". */
  readonly reportDay: number | null;
  /** What is published, and how. It says nothing of what the copy holds. */
  readonly publication: PublicationOptions;
}

/** A workbook in which nothing is set. */
export const NO_SETTINGS: WorkbookSettings = {
  provider: "",
  definitions: DEFAULT_DEFINITIONS,
  register: NO_REGISTER_SETTINGS,
  lastRefresh: null,
  autoRefresh: false,
  liveFormulas: false,
  acknowledged: [],
  reportDay: null,
  publication: STANDARD_OPTIONS,
};

/** Settings to be kept in the workbook; the others stay as they are. */
export type SettingsChange = Partial<WorkbookSettings>;

/** Settings that have been asked for and arrive with the next sync. */
export interface RequestedSettings {
  readonly provider: Excel.Setting;
  readonly definitions: Excel.Setting;
  readonly register: Excel.Setting;
  readonly lastRefresh: Excel.Setting;
  readonly autoRefresh: Excel.Setting;
  readonly liveFormulas: Excel.Setting;
  readonly acknowledged: Excel.Setting;
  readonly reportDay: Excel.Setting;
  readonly publication: Excel.Setting;
  readonly properties: Excel.DocumentProperties;
}

/** Asks for the settings; read them after the next sync. */
export function requestSettings(workbook: Excel.Workbook): RequestedSettings {
  return {
    provider: workbook.settings.getItemOrNullObject(PROVIDER_KEY).load("value"),
    definitions: workbook.settings.getItemOrNullObject(DEFINITIONS_KEY).load("value"),
    register: workbook.settings.getItemOrNullObject(REGISTER_KEY).load("value"),
    lastRefresh: workbook.settings.getItemOrNullObject(LAST_REFRESH_KEY).load("value"),
    autoRefresh: workbook.settings.getItemOrNullObject(AUTO_REFRESH_KEY).load("value"),
    liveFormulas: workbook.settings.getItemOrNullObject(LIVE_FORMULAS_KEY).load("value"),
    acknowledged: workbook.settings.getItemOrNullObject(ACKNOWLEDGED_KEY).load("value"),
    reportDay: workbook.settings.getItemOrNullObject(REPORT_DAY_KEY).load("value"),
    publication: workbook.settings.getItemOrNullObject(PUBLICATION_KEY).load("value"),
    properties: workbook.properties.load("company"),
  };
}

/** The provider's name is the setting, or else the company in the workbook's properties (File > Info). */
export function readSettings({
  provider,
  definitions,
  register,
  lastRefresh,
  autoRefresh,
  liveFormulas,
  acknowledged,
  reportDay,
  publication,
  properties,
}: RequestedSettings): WorkbookSettings {
  const name: unknown = provider.isNullObject ? properties.company : provider.value;
  return {
    provider: typeof name === "string" ? name.trim() : "",
    definitions: definitions.isNullObject ? DEFAULT_DEFINITIONS : mergeDefinitions(definitions.value),
    register: register.isNullObject ? NO_REGISTER_SETTINGS : mergeRegisterSettings(register.value),
    lastRefresh: lastRefresh.isNullObject ? null : asLastRefresh(lastRefresh.value),
    autoRefresh: !autoRefresh.isNullObject && autoRefresh.value === true,
    liveFormulas: !liveFormulas.isNullObject && liveFormulas.value === true,
    acknowledged: acknowledged.isNullObject ? [] : storedKeys(acknowledged.value),
    reportDay: reportDay.isNullObject ? null : asDay(reportDay.value),
    publication: publication.isNullObject ? STANDARD_OPTIONS : mergeOptions(publication.value),
  };
}

/** Notes with the next sync that the sheets are being written, so that a refresh that breaks off is not taken for a finished one. */
export function markUnfinished({ workbook }: Excel.RequestContext, lastRefresh: LastRefresh | null): void {
  if (lastRefresh !== null) workbook.settings.add(LAST_REFRESH_KEY, { ...lastRefresh, fingerprint: UNFINISHED });
}

/** Writes settings into the workbook: one round trip. */
export async function writeSettings(context: Excel.RequestContext, change: SettingsChange): Promise<void> {
  const { settings } = context.workbook;
  if (change.lastRefresh !== undefined && change.lastRefresh !== null) {
    settings.add(LAST_REFRESH_KEY, { ...change.lastRefresh });
  }
  if (change.provider !== undefined) settings.add(PROVIDER_KEY, change.provider);
  if (change.definitions !== undefined) settings.add(DEFINITIONS_KEY, { ...change.definitions });
  if (change.register !== undefined) settings.add(REGISTER_KEY, { ...change.register });
  if (change.autoRefresh !== undefined) settings.add(AUTO_REFRESH_KEY, change.autoRefresh);
  if (change.liveFormulas !== undefined) settings.add(LIVE_FORMULAS_KEY, change.liveFormulas);
  if (change.acknowledged !== undefined) settings.add(ACKNOWLEDGED_KEY, change.acknowledged.join(" "));
  if (change.reportDay !== undefined) {
    settings.add(REPORT_DAY_KEY, change.reportDay === null ? "" : isoDay(change.reportDay));
  }
  if (change.publication !== undefined) settings.add(PUBLICATION_KEY, { ...change.publication });
  await context.sync();
}

/** Settings travel in files, where anyone may change them. */
function asLastRefresh(value: unknown): LastRefresh | null {
  if (typeof value !== "object" || value === null || !("at" in value) || !("fingerprint" in value)) return null;
  const { at, fingerprint } = value;
  if (typeof at !== "number" || typeof fingerprint !== "string") return null;
  return "day" in value && typeof value.day === "number" ? { at, fingerprint, day: value.day } : { at, fingerprint };
}

function asDay(value: unknown): number | null {
  return typeof value === "string" && ISO_DAY.test(value) ? readDate(value) : null;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

import { DEFAULT_DEFINITIONS, type Definitions } from "../metrics/definitions";
import { mergeDefinitions } from "../metrics/merge-definitions";

/** Keys under which the add-in keeps its settings in the workbook, so that they travel with it. */
const PROVIDER_KEY = "NPQMetrics.provider";
const DEFINITIONS_KEY = "NPQMetrics.definitions";

/** What the provider has set in this workbook. */
export interface WorkbookSettings {
  /** Name in the sheets' headings; "" when it is not known. */
  readonly provider: string;
  readonly definitions: Definitions;
}

/** Settings that have been asked for and arrive with the next sync. */
export interface RequestedSettings {
  readonly provider: Excel.Setting;
  readonly definitions: Excel.Setting;
  readonly properties: Excel.DocumentProperties;
}

/** Asks for the settings; read them after the next sync. */
export function requestSettings(workbook: Excel.Workbook): RequestedSettings {
  return {
    provider: workbook.settings.getItemOrNullObject(PROVIDER_KEY).load("value"),
    definitions: workbook.settings.getItemOrNullObject(DEFINITIONS_KEY).load("value"),
    properties: workbook.properties.load("company"),
  };
}

/** The provider's name is the setting, or else the company in the workbook's properties (File > Info). */
export function readSettings({ provider, definitions, properties }: RequestedSettings): WorkbookSettings {
  const name: unknown = provider.isNullObject ? properties.company : provider.value;
  return {
    provider: typeof name === "string" ? name.trim() : "",
    definitions: definitions.isNullObject ? DEFAULT_DEFINITIONS : mergeDefinitions(definitions.value),
  };
}

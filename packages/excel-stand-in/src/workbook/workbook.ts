import type { Worksheet } from "./worksheet";

/** One workbook: the single source of truth of the stand-in. Tabs are in order. */
export class Workbook {
  readonly worksheets: Worksheet[] = [];
  /** The worksheet in front; undefined only while the workbook is being built. */
  active: Worksheet | undefined;
  /** Whether one of the other tabs is in front instead, as when a workbook was saved with a chart sheet in front. */
  isOtherTabInFront = false;
  /** Document properties that Office.js shows. */
  readonly properties = { title: "", author: "", company: "", subject: "", comments: "" };
  /** `workbook.settings`: any JSON value by key; travels inside the file. */
  readonly settings = new Map<string, unknown>();
  /** Names of the workbook's scope → what they refer to, e.g. "Rates!$A$1:$B$4". */
  readonly names = new Map<string, string>();
  /** Names of tabs that are not worksheets, such as chart sheets: Excel's API does not list them, but their names are taken. */
  readonly otherTabs = new Set<string>();
  /** Whether sheets can be neither added nor deleted, renamed, moved, hidden or shown. Passwords are not kept. */
  isStructureProtected = false;
  /** Whether serial dates count from 1904. */
  date1904 = false;
  private lastId = 0;

  /** An id that is not yet used by any sheet or table of this workbook. */
  newId(): string {
    return `{00000000-0000-0000-0000-${String(++this.lastId).padStart(12, "0")}}`;
  }
}

import type { Undocumented } from "./undocumented";

/** One Excel: what it does differently from the others. Each fact is documented where it is declared, with its source. */
export interface HostProfile {
  readonly name: HostName | "recorded";
  /** "Excel for Microsoft 365 on Windows" */
  readonly title: string;
  /** As Office.PlatformType. */
  readonly platform: "PC" | "Mac" | "OfficeOnline";
  /**
   * Requirement sets and their highest versions, in lower case as office.js expects them. Members of ExcelApi that are newer fail with
   * ApiNotFound. Source: https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
   */
  readonly requirementSets: RequirementSets;
  /**
   * Bytes that one request or response may have; null for no limit of its own. Source: "Resource limits and performance optimization for
   * Office Add-ins": 5 MB in Excel on the web.
   */
  readonly payloadLimit: number | null;
  /**
   * Cells that one operation may reach; null for no limit of its own. Source: the same page, "5 million cells" for a range on the web
   * and desktop alike.
   */
  readonly cellLimit: number | null;
  /**
   * Whether another workbook can be in front while this add-in works, and some members then fail. Source: "Troubleshooting Excel
   * add-ins", first table; office-js#2196, office-js#3148. In a browser each workbook has its own tab.
   */
  readonly losesFocus: boolean;
  /** What a blank cell in an argument of type `any[][]` arrives as. Source: office-js#5262, #4702, #1951. */
  readonly blankArgument: 0 | null;
  /**
   * Whether formatted numbers and errors arrive as objects with `basicValue` where functions.json says `allowCustomDataForDataTypeAny`.
   * Source: Office-Addin-Scripts#829 and "Custom functions and data types"; data types for functions came with CustomFunctionsRuntime 1.4.
   */
  readonly hasRichArguments: boolean;
  /** Whether picking from a drop-down list raises `onChanged`. Source: office-js#3888, #4066, #420. */
  readonly listPickRaisesChanged: boolean;
  /**
   * Whether `Office.addin.showAsTaskpane` opens the pane. It is ignored for add-ins from the Marketplace since 23 February 2026.
   * Source: "Show or hide the task pane of your Office Add-in".
   */
  readonly showsTaskpane: boolean;
  /**
   * Wire names of members ("Worksheet.position") whose use empties the undo stack. Source: "Undo capabilities with the Excel JavaScript
   * API". Everything else that an add-in writes is one undo record a request.
   */
  readonly clearsUndo: readonly string[];
  /** Whether a hidden pane's timers are held back to one a minute. Source: office-js#6936 (WebView2). */
  readonly throttlesHiddenTimers: boolean;
  /** What only a real Excel can tell. */
  readonly undocumented: Undocumented;
}

export type HostName = "windows" | "ltsc-2021" | "mac" | "web" | "marketplace";

/** Versions by the name of the set in lower case; `excelapi` is always there. */
export type RequirementSets = Readonly<Record<string, string>> & { readonly excelapi: string };

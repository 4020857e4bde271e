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
   * Cells of a range that an add-in may write or clear at once: more fail with OperationCellsExceedLimit; null for no limit of its own.
   * Source: the same page, "five million cells" for a range of Excel on the web. Whether it counts for clearing a whole sheet is not
   * documented.
   */
  readonly cellLimit: number | null;
  /** Whether freezing the panes of a sheet makes it the active one. Source: office-js#3148, of Windows and Mac. */
  readonly freezingActivates: boolean;
  /** Whether a cell that is entered stays the link that it was. Not documented; typing into a cell keeps its link. */
  readonly keepsLinks: boolean;
  /**
   * Whether another workbook can be in front while this add-in works, and some members then fail. Source: "Troubleshooting Excel
   * add-ins", first table; office-js#2196, office-js#3148. In a browser each workbook has its own tab.
   */
  readonly losesFocus: boolean;
  /**
   * What a blank cell arrives as in an argument of type "any", alone or in a range. Source: office-js#5262, #4702, #1951. Newer builds on
   * the desktop are said to hand over null as well, without a requirement set that tells.
   */
  readonly blankArgument: 0 | null;
  /**
   * Whether formatted numbers and errors arrive as objects with `basicValue` where functions.json says `allowCustomDataForDataTypeAny`.
   * Source: Office-Addin-Scripts#829 and "Custom functions and data types"; data types for functions came with CustomFunctionsRuntime 1.4.
   */
  readonly hasRichArguments: boolean;
  /**
   * Whether streaming functions get the addresses of their arguments where functions.json says `requiresStreamParameterAddresses`.
   * Source: "Manually create JSON metadata for custom functions"; Office-Addin-Scripts#911 (December 2024). It has no requirement set.
   */
  readonly givesStreamAddresses: boolean;
  /**
   * Whether `workbook.functions.date` counts from 1904 where the workbook does. Not documented; "Is a number from 1900 or 1904 (depending
   * on the workbook's date system)" in its type definition suggests it.
   */
  readonly dateFollowsSystem: boolean;
  /** Whether picking from a drop-down list raises `onChanged`. Source: office-js#3888, #4066, #420. */
  readonly listPickRaisesChanged: boolean;
  /**
   * Whether `Office.addin.showAsTaskpane` opens the pane. It is ignored for add-ins from the Marketplace since 23 February 2026.
   * Source: "Show or hide the task pane of your Office Add-in".
   */
  readonly showsTaskpane: boolean;
  /**
   * Wire names of members ("Worksheet.position") whose use empties the undo stack. Source: "Undo capabilities with the Excel JavaScript
   * API". Everything else that an add-in writes is one step a request, which `host.user.undo()` takes back; a run with `mergeUndoGroup`
   * is one step as a whole, and these members fail in it with UndoNotSupported.
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

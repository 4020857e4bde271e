import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import type { SharedTextsPart } from "./cells/shared-texts";
import type { SheetSource } from "./cells/sheet-reader";
import type { FormulaNames } from "./formula-names";
import type { OfficePackage } from "./office-package";
import type { SheetSnapshot } from "./write-cells";

/** A workbook with the file that it came from, which saving preserves. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly source: SourceDocument;
}

export interface SourceDocument {
  readonly parts: OfficePackage;
  readonly workbookPath: string;
  /** By worksheet of the model; sheets added since are not in it. */
  readonly sheets: ReadonlyMap<Worksheet, SourceSheet>;
  /** The worksheet that was in front; undefined when it was a tab of another kind. */
  readonly active: Worksheet | undefined;
  /** Highest number of an Excel table in the file. */
  readonly lastTableId: number;
  readonly addInId: string;
  readonly names: FormulaNames;
  readonly texts: SharedTextsPart;
}

export interface SourceSheet {
  /** Relationship of the workbook part that leads to the sheet. */
  readonly relationship: string;
  readonly path: string;
  /** What is kept of its part; undefined for a sheet that is new. */
  readonly part: SheetSource | undefined;
  readonly snapshot: SheetSnapshot;
}

export interface XlsxOptions {
  /** The manifest's id of the add-in whose `workbook.settings` are read and written. */
  readonly addInId?: string;
  /** Functions of the add-in, e.g. "NPQ.RETENTION"; a file stores them under another name. */
  readonly customFunctions?: readonly string[];
  /** Told from time to time which share of the cells has been read, 0 to 1. What it returns is waited for. */
  readonly onProgress?: (share: number) => void | Promise<void>;
}

/** The add-in's id in files if the caller gives none. */
export const DEFAULT_ADD_IN_ID = "6f1d2a54-9f0c-4c57-8a35-b1c0d7e2f463";

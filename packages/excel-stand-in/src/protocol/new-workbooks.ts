import type { HostProfile } from "../hosts/host-profile";
import { ExcelError, invalidArgument } from "../workbook/excel-error";
import { asText, isGiven } from "./arguments";

/** Bytes of a file; null = a new, blank workbook. */
export type NewWorkbook = Uint8Array | null;

/** Workbooks that the add-in has Excel open beside its own. They are no longer the add-in's, once they are open. */
export class NewWorkbooks {
  /** In the order in which they were opened; tests read them. */
  readonly opened: NewWorkbook[] = [];
  /** Called when one is opened. */
  onOpened: (file: NewWorkbook) => void = () => {};
  private readonly created = new Map<string, NewWorkbook>();

  constructor(private readonly profile: Pick<HostProfile, "undocumented">) {}

  /** Makes one that is not open yet. Returns its id. @throws ExcelError when it is no file of Excel, or this Excel refuses */
  create(base64: unknown): string {
    const { newWorkbookError } = this.profile.undocumented;
    if (newWorkbookError !== null) throw new ExcelError(newWorkbookError, "The new workbook was refused.");
    const id = `created-${this.created.size + 1}`;
    this.created.set(id, isGiven(base64) ? bytesOf(asText(base64, "base64File")) : null);
    return id;
  }

  /** Opens one in a window of its own. */
  open(id: string): void {
    const file = this.created.get(id) ?? null;
    this.opened.push(file);
    this.onOpened(file);
  }
}

/** Excel takes .xlsx only, which are ZIP archives. Which error it gives for anything else is not documented. */
function bytesOf(base64: string): Uint8Array {
  let text: string;
  try {
    text = atob(base64);
  } catch {
    throw invalidArgument("base64File must be the Base64 of a workbook.");
  }
  if (!text.startsWith("PK")) throw invalidArgument("base64File must be an .xlsx file.");
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

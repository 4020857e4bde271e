import { ExcelError } from "../workbook/excel-error";

/** A fault to be raised by the stand-in, as Excel would raise it. */
export interface Fault {
  /** As Excel.ErrorCodes: "AccessDenied". */
  readonly code: string;
  /** Wire name of the member at which it happens, e.g. "Values"; without it any step of a request counts. */
  readonly member?: string;
  /** How many such steps succeed before it. */
  readonly after?: number;
}

/** Faults that wait for their step. */
export class Faults {
  private waiting: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.waiting.push({ fault, left: fault.after ?? 0 });
  }

  /** Raises the fault that is due at this step, if any; each happens once. */
  raise(member: string): void {
    for (const one of this.waiting) {
      if (one.fault.member !== undefined && one.fault.member !== member) continue;
      if (one.left-- > 0) continue;
      this.waiting = this.waiting.filter((other) => other !== one);
      throw new ExcelError(one.fault.code, `Fault raised on purpose: ${one.fault.code}.`);
    }
  }
}

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
  private interruptions: { readonly deed: () => void; left: number }[] = [];

  add(fault: Fault): void {
    this.waiting.push({ fault, left: fault.after ?? 0 });
  }

  /** Lets something happen before the n-th step from now, counted from 0. */
  interrupt(n: number, deed: () => void): void {
    this.interruptions.push({ deed, left: n });
  }

  /** Lets happen what is due at this step, and raises the fault that is due, if any; each happens once. */
  raise(member: string): void {
    const due = this.interruptions.filter((one) => one.left-- === 0);
    this.interruptions = this.interruptions.filter(({ left }) => left >= 0);
    for (const { deed } of due) deed();
    for (const one of this.waiting) {
      if (one.fault.member !== undefined && one.fault.member !== member) continue;
      if (one.left-- > 0) continue;
      this.waiting = this.waiting.filter((other) => other !== one);
      throw new ExcelError(one.fault.code, `Fault raised on purpose: ${one.fault.code}.`);
    }
  }
}

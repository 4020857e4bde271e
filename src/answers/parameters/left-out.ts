import { isBlank } from "../../register/cells/spelling";

/** Whether an argument is omitted, or refers to a blank cell: a single blank cell arrives as 0, which names nothing anyway. */
export function isLeftOut(asked: unknown): boolean {
  return isBlank(asked) || asked === 0;
}

import { isBlank } from "../../register/cells/spelling";

/** Whether an argument is left out, or refers to a blank cell: that alone arrives as 0, which names nothing anyway. */
export function isLeftOut(asked: unknown): boolean {
  return isBlank(asked) || asked === 0;
}

import { useRef, useState } from "react";
import type { ActionEnd } from "./action-end";
import { endOf } from "./end-of";

/** An action on the workbook, and how it ended. */
export interface Action {
  /** A button is not disabled meanwhile, which would take the keyboard's focus away: use `disabledFocusable`. */
  readonly isBusy: boolean;
  /** What was done; "" before anything was, and after a failure. */
  readonly said: string;
  /** Why it was not done, and what to do; "" when there is nothing wrong. */
  readonly fault: string;
  /** Does something. What it throws is explained. Never rejects. */
  readonly run: (work: () => Promise<ActionEnd>) => Promise<void>;
  /** Says why the action is not done, without trying. */
  readonly refuse: (why: string) => void;
}

export interface ActionOptions {
  /**
   * What happens to an action requested while another is under way: it is ignored, like a second press of a button, or waits for its turn.
   */
  readonly whileBusy?: "ignore" | "wait";
}

/** A component's actions on the workbook, one after the other. */
export function useAction({ whileBusy = "ignore" }: ActionOptions = {}): Action {
  const last = useRef<Promise<void> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [end, setEnd] = useState<ActionEnd>("");
  const run = (work: () => Promise<ActionEnd>): Promise<void> => {
    const before = last.current;
    if (before !== null && whileBusy === "ignore") return Promise.resolve();
    const own = (before ?? Promise.resolve())
      .then(() => endOf(work))
      .then((ended) => {
        setEnd(ended);
        if (last.current !== own) return;
        last.current = null;
        setBusy(false);
      });
    last.current = own;
    setBusy(true);
    setEnd("");
    return own;
  };
  const [said, fault] = typeof end === "string" ? [end, ""] : ["", end.refused];
  return { isBusy, said, fault, run, refuse: (why) => setEnd({ refused: why }) };
}

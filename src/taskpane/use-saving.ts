import { useRef, useState } from "react";
import type { SettingsChange } from "../excel/settings";
import { explainError } from "../excel/explain-error";
import { session } from "../app/session";

/** Settings of the workbook on their way into it, and how that ended. */
export interface Saving {
  readonly isSaving: boolean;
  /** What was done, or why it could not be; "" before anything was. */
  readonly said: string;
  readonly isFault: boolean;
  /**
   * Keeps settings in the workbook and reads it again; does nothing while others are being kept. Never rejects.
   *
   * @param said what is announced when it is done
   */
  readonly save: (change: SettingsChange, said: string) => Promise<void>;
  /** Says something without saving, such as why a change is not made. */
  readonly refuse: (why: string) => void;
}

/** Saves settings one after the other. */
export function useSaving(): Saving {
  const isBusy = useRef(false);
  const [isSaving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState({ said: "", isFault: false });
  const save = async (change: SettingsChange, said: string): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSaving(true);
    try {
      await session.changeSettings(change);
      setOutcome({ said, isFault: false });
    } catch (error) {
      setOutcome({ said: explainError(error), isFault: true });
    }
    isBusy.current = false;
    setSaving(false);
  };
  return { isSaving, ...outcome, save, refuse: (why) => setOutcome({ said: why, isFault: true }) };
}

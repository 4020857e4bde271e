import { session } from "../app/session";
import type { SettingsChange } from "../excel/settings";
import { useAction, type Action } from "./use-action";

/** Settings of the workbook on their way into it, and how that ended. */
export interface Saving extends Pick<Action, "isBusy" | "said" | "fault" | "refuse"> {
  /**
   * Keeps settings in the workbook and reads it again; does nothing while others are being kept. Never rejects.
   *
   * @param said what is announced when it is done
   */
  readonly save: (change: SettingsChange, said: string) => Promise<void>;
}

/** Saves settings one after the other. */
export function useSaving(): Saving {
  const action = useAction();
  return {
    ...action,
    save: (change, said) =>
      action.run(async () => {
        await session.changeSettings(change);
        return said;
      }),
  };
}

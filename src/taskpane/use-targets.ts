import { useState } from "react";
import { setTarget } from "../app/targets";
import { readTargetInput } from "./model/target-input";
import type { TargetPlace } from "./model/target-values";
import { useAction, type Action } from "./use-action";

/** Targets on their way into the workbook. */
export interface TargetEntries extends Pick<Action, "said" | "fault"> {
  /** What is wrong with what was typed, by the field's label: it stays until it is put right. */
  readonly faults: Readonly<Record<string, string>>;
  /** Takes over what was typed into a field. Never rejects. */
  readonly enter: (place: TargetPlace, text: string, label: string) => Promise<void>;
}

/** Writes targets that are typed, one after the other, or says what is wrong with them. */
export function useTargets(): TargetEntries {
  // One after the other: people who tab through the fields type faster than the workbook can follow.
  const { said, fault, run } = useAction({ whileBusy: "wait" });
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const enter = async (place: TargetPlace, text: string, label: string): Promise<void> => {
    const read = readTargetInput(place.field, text);
    const why = typeof read === "string" ? read : "";
    setFaults((before) => {
      const { [label]: _settled, ...others } = before;
      return why === "" ? others : { ...others, [label]: why };
    });
    if (typeof read === "string") return;
    await run(async () => {
      const result = await setTarget({ ...place, value: read.value });
      if (result.kind === "refused") return { refused: result.message };
      return `Target of ${place.qualification} for ${place.year} saved.`;
    });
  };
  return { said, fault, faults, enter };
}

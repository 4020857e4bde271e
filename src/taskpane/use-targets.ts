import { useState } from "react";
import { setTarget } from "../app/targets";
import type { TargetEntry } from "../excel/write-target";
import type { ActionEnd } from "./action-end";
import { endOf } from "./end-of";
import { readTargetInput } from "./model/target-input";
import type { TargetPlace } from "./model/target-values";
import { useAction } from "./use-action";

/** Targets on their way into the workbook. */
export interface TargetEntries {
  /** Which target was saved last; "" while another is on its way. */
  readonly said: string;
  /** What is wrong with what was typed, or why it was not saved, by the field's label: it stays until the field is saved. */
  readonly faults: Readonly<Record<string, string>>;
  /** Takes over what was typed into a field. Never rejects. */
  readonly enter: (place: TargetPlace, text: string, label: string) => Promise<void>;
}

/** Writes targets that are typed, one after the other, or says what is wrong with them. */
export function useTargets(): TargetEntries {
  // One after the other: people who tab through the fields type faster than the workbook can follow.
  const { said, run } = useAction({ whileBusy: "wait" });
  // By field: the next one is often on its way before it is known that this one was refused.
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const enter = async (place: TargetPlace, text: string, label: string): Promise<void> => {
    const blame = (why: string): void => setFaults(({ [label]: _before, ...others }) => ({ ...others, [label]: why }));
    const settle = (): void => setFaults(({ [label]: _before, ...others }) => others);
    const read = readTargetInput(place.field, text);
    if (typeof read === "string") return blame(read);
    await run(async () => {
      const end = await endOf(() => save({ ...place, value: read.value }));
      if (typeof end !== "string") blame(end.refused);
      else settle();
      return typeof end === "string" ? end : "";
    });
  };
  return { said, faults, enter };
}

async function save(entry: TargetEntry): Promise<ActionEnd> {
  const result = await setTarget(entry);
  if (result.kind === "refused") return { refused: result.message };
  return `Target of ${entry.qualification} for ${entry.year} saved.`;
}

import { answersText } from "../excel/self-check/answers-text";
import { differences, type Difference } from "../excel/self-check/differences";
import { selfCheck } from "../excel/self-check/self-check";
import type { Surroundings } from "../excel/self-check/surroundings";
import { watchRangeArguments } from "./range-arguments";
import { session } from "./session";
import { storeOf } from "./store";

/** How far the check of this Excel has come, or how it ended. */
export type SelfCheckState =
  | { readonly kind: "idle" }
  /** `position` of the question that is being asked, from 0. */
  | { readonly kind: "running"; readonly position: number; readonly count: number }
  | {
      readonly kind: "checked";
      readonly surroundings: Surroundings;
      readonly count: number;
      readonly differences: readonly Difference[];
      /** The file to hand on. */
      readonly text: string;
    }
  | { readonly kind: "stopped"; readonly message: string };

const state = storeOf<SelfCheckState>({ kind: "idle" });

/** As it is now; another object after every change. It is kept while another view is shown. */
export function selfCheckState(): SelfCheckState {
  return state.current;
}

/** Calls back after every change. Returns what ends that. */
export function watchSelfCheck(listener: () => void): () => void {
  return state.watch(listener);
}

/** Checks this Excel; while it is being checked, does nothing. Never rejects. */
export async function runSelfCheck(): Promise<void> {
  if (state.current.kind === "running") return;
  if (session.state.job.kind === "running") return state.set({ kind: "stopped", message: REFRESHING });
  const tell = (position: number, count: number): void => state.set({ kind: "running", position, count });
  tell(0, 0);
  const outcome = await selfCheck({ onProgress: tell, rangeArguments: watchRangeArguments });
  if (outcome.kind === "stopped") return state.set(outcome);
  const { surroundings, asked } = outcome;
  state.set({
    kind: "checked",
    surroundings,
    count: asked.length,
    differences: differences(asked, surroundings),
    text: answersText(surroundings, asked),
  });
}

const REFRESHING = "The summary sheets are being refreshed. Wait until they are finished, and check again.";

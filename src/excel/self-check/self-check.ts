import { explainError } from "../explain-error";
import { isCellEdited } from "../is-cell-edited";
import { runExcel } from "../run-excel";
import { benchOf, type RangeArguments } from "./bench";
import { CheckStopped } from "./check-stopped";
import { FocusWatch } from "./focus-watch";
import type { Json } from "./json";
import { refusal, type Probe } from "./probe";
import { PROBES } from "./probes/probes";
import { addScratchSheet, removeScratch, type ScratchSheet } from "./scratch-sheet";
import { surroundings, type Surroundings } from "./surroundings";
import { withinTime } from "./within-time";

/** How long Excel has for one question, in milliseconds. */
const PATIENCE = 8_000;
/** How long it has to remove the sheet, which waits until the user has left a cell. */
const PATIENCE_WITH_REMOVAL = 20_000;
/** Stands for the answer to a question that Excel left without one; whoever plays the file knows these words. */
const NO_ANSWER = refusal("no answer");
/** Questions without an answer, one after the other, after which no more are asked. */
const MOST_UNANSWERED = 3;

export interface SelfCheckOptions {
  /** Told before each question, with its position from 0 and the number of questions. */
  readonly onProgress: (position: number, count: number) => void;
  /** Where the add-in's functions tell of their arguments. */
  readonly rangeArguments: RangeArguments;
  readonly probes?: readonly Probe[];
  /** In milliseconds; {@link PATIENCE} by default. */
  readonly patience?: number;
}

/** A question that was asked, and its answer. */
export interface Asked {
  readonly probe: Probe;
  readonly answer: Json;
}

export type SelfCheckOutcome =
  | { readonly kind: "checked"; readonly surroundings: Surroundings; readonly asked: readonly Asked[] }
  /** `message` says why, and what to do. */
  | { readonly kind: "stopped"; readonly message: string };

/**
 * Asks Excel every question on a sheet that is added for it and removed afterwards, whatever happens. Nothing else in the workbook is
 * touched: neither its cells, nor the selection, nor which sheet is in front. Never rejects.
 */
export async function selfCheck(options: SelfCheckOptions): Promise<SelfCheckOutcome> {
  let scratch: ScratchSheet;
  try {
    scratch = await runExcel(addScratchSheet, { delayForCellEdit: false });
  } catch (error) {
    return { kind: "stopped", message: cannotStart(error) };
  }
  let stopped: string | null = null;
  let asked: readonly Asked[] = [];
  try {
    asked = await askAll(scratch, options);
  } catch (error) {
    stopped = error instanceof CheckStopped ? error.message : explainError(error);
  }
  const isRemoved = await remove(scratch);
  const left = isRemoved ? null : `The sheet “${scratch.name}” could not be removed. ${REMOVE}`;
  if (stopped !== null || left !== null) {
    return { kind: "stopped", message: [stopped, left].filter((part) => part !== null).join(" ") };
  }
  return { kind: "checked", surroundings: surroundings(), asked };
}

const REMOVE = "Bring this workbook to the front and check again, or delete the sheet yourself.";

async function askAll(scratch: ScratchSheet, options: SelfCheckOptions): Promise<Asked[]> {
  const { onProgress, rangeArguments, probes = PROBES, patience = PATIENCE } = options;
  const focus = await FocusWatch.on(scratch.id);
  const asked: Asked[] = [];
  let unanswered = 0;
  for (const [position, probe] of probes.entries()) {
    onProgress(position, probes.length);
    const ask = (): Promise<Json> =>
      Excel.run((context) => probe.ask(benchOf(context, scratch.id, position, rangeArguments)));
    const answer = await withinTime(ask().catch(asRefusal), patience, NO_ANSWER);
    if (FocusWatch.isSuspicious(answer) && (await focus.isLost())) {
      throw new CheckStopped(
        "Another workbook came to the front. Leave this one in front while it is checked, and check again.",
      );
    }
    unanswered = answer === NO_ANSWER ? unanswered + 1 : 0;
    if (unanswered === MOST_UNANSWERED) {
      throw new CheckStopped("Excel no longer answers. Save the workbook, close it, open it again, and check again.");
    }
    asked.push({ probe, answer });
  }
  return asked;
}

/** What was thrown as an answer. Only codes: texts of Excel's errors may quote cells. @throws what puts an end to the check */
function asRefusal(error: unknown): Json {
  if (isCellEdited(error)) throw new CheckStopped(explainError(error));
  if (error instanceof OfficeExtension.Error) return refusal(error.code);
  return refusal(error instanceof Error ? error.name : "unknown");
}

/** Removes what the check added; returns whether it could. Waits until the user has left a cell. */
function remove(scratch: ScratchSheet): Promise<boolean> {
  const removal = Excel.run({ delayForCellEdit: true }, (context) => removeScratch(context, scratch)).then(
    () => true,
    () => false,
  );
  return withinTime(removal, PATIENCE_WITH_REMOVAL, false);
}

function cannotStart(error: unknown): string {
  // The code with which Excel refuses a new sheet while another workbook is in front.
  const isElsewhere = error instanceof OfficeExtension.Error && error.code === "GeneralException";
  return isElsewhere
    ? "Excel could not add a sheet for the check. Click in this workbook, so that it is in front, and check again."
    : explainError(error);
}

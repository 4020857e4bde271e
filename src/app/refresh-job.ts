import { refreshSheets } from "./lazy-refresh";
import type { Progress, RefreshOutcome } from "./refresh";
import type { JobState } from "./session-state";

/** A refresh that is under way. */
export interface RefreshJob {
  /** How it ends. Never rejects. */
  readonly outcome: Promise<RefreshOutcome>;
  /** Ends it before its next sheet, or soon where Excel does not answer. */
  readonly cancel: () => void;
}

/** Starts a refresh of the sheets. @param tell is told of the start, of every step, and that it is being cancelled */
export function startRefresh(tell: (job: JobState) => void): RefreshJob {
  const cancelling = new AbortController();
  const { signal } = cancelling;
  // At once: Excel may keep the first step waiting until the user has left a cell.
  let progress: Progress = { stage: "reading" };
  const announce = (next: Progress): void => {
    progress = next;
    tell({ kind: "running", progress, isCancelling: signal.aborted });
  };
  const outcome = refreshSheets({ onProgress: announce, signal });
  announce(progress);
  return {
    outcome,
    cancel: () => {
      cancelling.abort();
      announce(progress);
    },
  };
}

import { refresh, type Progress, type RefreshOutcome } from "./refresh";

/** How the refresh stands, whoever asked for it. */
export type JobState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly progress: Progress }
  | { readonly kind: "finished"; readonly outcome: RefreshOutcome };

type Listener = (state: JobState) => void;

let state: JobState = { kind: "idle" };
let running: Promise<RefreshOutcome> | null = null;
const listeners = new Set<Listener>();

/**
 * Refreshes the sheets, or joins the refresh that is under way: ribbon and pane live in one runtime, and two refreshes at a time would
 * write into each other's sheets. Never rejects.
 */
export function startRefresh(): Promise<RefreshOutcome> {
  running ??= run();
  return running;
}

/** Calls the listener with the state as it is, and at every change. */
export function watchRefresh(listener: Listener): void {
  listeners.add(listener);
  listener(state);
}

async function run(): Promise<RefreshOutcome> {
  // At once: Excel may keep the first step waiting until the user has left a cell.
  announce({ kind: "running", progress: { stage: "reading" } });
  const outcome = await refresh({ onProgress: (progress) => announce({ kind: "running", progress }) });
  running = null;
  announce({ kind: "finished", outcome });
  return outcome;
}

function announce(next: JobState): void {
  state = next;
  for (const listener of listeners) listener(next);
}

import { useSyncExternalStore } from "react";
import { currentView, watchView, type PaneView } from "../app/pane-view";
import { session } from "../app/session";
import type { SessionState } from "../app/session-state";

const watchSession = (listener: () => void): (() => void) => session.watch(listener);
const sessionState = (): SessionState => session.state;

/** What is known about the workbook; the component is drawn again when it changes. */
export function useSession(): SessionState {
  return useSyncExternalStore(watchSession, sessionState);
}

/** The view that is asked for; the component is drawn again when it changes. */
export function useView(): PaneView {
  return useSyncExternalStore(watchView, currentView);
}

/** What the pane shows. */
export type PaneView =
  /** `cameFrom`: number of the metric from which the user comes back. */
  | { readonly name: "overview"; readonly cameFrom?: number }
  | { readonly name: "groups" | "checks" | "functions" | "data" | "settings" }
  | { readonly name: "metric"; readonly metric: number };

let view: PaneView = { name: "overview" };
const listeners = new Set<() => void>();

/** The view that the pane shows, or will show when it opens. */
export function currentView(): PaneView {
  return view;
}

/** Turns to a view: the pane itself does, and ribbon buttons. */
export function showView(next: PaneView): void {
  view = next;
  for (const listener of listeners) listener();
}

/** Calls back whenever the view changes; the answer ends that. */
export function watchView(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

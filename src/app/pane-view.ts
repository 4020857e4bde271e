import { storeOf } from "./store";

/** What the pane shows. */
export type PaneView =
  /** `cameFrom`: number of the metric from which the user comes back. */
  | { readonly name: "overview"; readonly cameFrom?: number }
  | { readonly name: "next" | "groups" | "checks" | "functions" | "data" | "settings" | "self-check" }
  | { readonly name: "metric"; readonly metric: number };

const view = storeOf<PaneView>({ name: "overview" });

/** The view that the pane shows, or will show when it opens. */
export function currentView(): PaneView {
  return view.current;
}

/** Shows a view, from the pane itself or from a ribbon button. */
export function showView(next: PaneView): void {
  view.set(next);
}

/** Calls back whenever the view changes. Returns a function that ends that. */
export function watchView(listener: () => void): () => void {
  return view.watch(listener);
}

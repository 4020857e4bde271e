import type { Asked } from "../metrics/behind/question";
import type { SelectedFigure } from "./selected-figure";
import { storeOf } from "./store";

/** What the pane shows. */
export type PaneView = ViewBefore | PeopleView;

/** A view from which another leads to the people behind a figure. */
export type ViewBefore =
  /** `cameFrom`: number of the metric from which the user comes back. */
  | { readonly name: "overview"; readonly cameFrom?: number }
  | { readonly name: "next" | "groups" | "checks" | "functions" | "data" | "publish" | "settings" | "self-check" }
  | { readonly name: "metric"; readonly metric: number };

/** Who is behind a figure: one of the pane, or what is selected on a sheet. */
export interface PeopleView {
  readonly name: "people";
  readonly of: { readonly asked: Asked } | { readonly shown: SelectedFigure };
  /** Where the way back leads. */
  readonly from: ViewBefore;
}

const view = storeOf<PaneView>({ name: "overview" });

/** The view that the pane shows, or will show when it opens. */
export function currentView(): PaneView {
  return view.current;
}

/** Shows a view, from the pane itself or from a ribbon button. */
export function showView(next: PaneView): void {
  view.set(next);
}

/** Shows who is behind a figure; from there the way leads back to the view that is shown now. */
export function showPeople(of: PeopleView["of"]): void {
  const { current } = view;
  showView({ name: "people", of, from: current.name === "people" ? current.from : current });
}

/** Calls back whenever the view changes. Returns a function that ends that. */
export function watchView(listener: () => void): () => void {
  return view.watch(listener);
}

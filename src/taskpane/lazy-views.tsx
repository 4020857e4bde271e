import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { Notice } from "./views/notice";

/** How long the pane has to itself before the other views are fetched, in milliseconds. */
const AFTER = 1_000;

/** Views that few need at once; the pane is there sooner without them. */
export const [ChecksView, fetchChecksView] = lazyView(async () => {
  const { ChecksView } = await import(/* webpackChunkName: "checks-view" */ "./views/checks-view");
  return ChecksView;
});
export const [FunctionsView, fetchFunctionsView] = lazyView(async () => {
  const { FunctionsView } = await import(/* webpackChunkName: "functions-view" */ "./views/functions-view");
  return FunctionsView;
});

/**
 * Fetches the views once the pane has had time to draw itself: nobody waits for them later, and a pane that stays open is whole even when
 * the add-in's server is updated or out of reach meanwhile. The answer calls it off.
 */
export function fetchLazyViews(): () => void {
  const timer = setTimeout(() => {
    fetchChecksView();
    fetchFunctionsView();
  }, AFTER);
  return () => clearTimeout(timer);
}

/** A view that is fetched when it is drawn first, and what fetches it before. One that cannot be fetched says so instead. */
function lazyView<P extends object>(
  fetchView: () => Promise<ComponentType<P>>,
): [LazyExoticComponent<ComponentType<P>>, () => void] {
  const view = lazy(async (): Promise<{ default: ComponentType<P> }> => ({
    default: await fetchView().catch(() => NotFetched),
  }));
  // A failure here is no matter yet: it is tried again when the view is wanted.
  return [view, () => void fetchView().catch(() => {})];
}

function NotFetched() {
  return (
    <Notice
      title="This view could not be loaded"
      text="The add-in's server cannot be reached, or the add-in has been updated. Close the pane and open it again."
    />
  );
}

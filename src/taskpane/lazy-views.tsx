import { fetchRefresh } from "../app/lazy-refresh";
import { lazyView } from "./parts/lazy-view";

/** How long the pane has to itself before the other views are fetched, in milliseconds. */
const AFTER = 1_000;

const fetchChecks = async () => (await import(/* webpackChunkName: "checks-view" */ "./views/checks-view")).ChecksView;
const fetchFunctions = async () =>
  (await import(/* webpackChunkName: "functions-view" */ "./views/functions-view")).FunctionsView;
const fetchData = async () => (await import(/* webpackChunkName: "data-view" */ "./views/data-view")).DataView;
const fetchSettings = async () =>
  (await import(/* webpackChunkName: "settings-view" */ "./views/settings-view")).SettingsView;

// Views that few need at once: the pane is there sooner without them.
export const ChecksView = lazyView(fetchChecks);
export const FunctionsView = lazyView(fetchFunctions);
export const DataView = lazyView(fetchData);
export const SettingsView = lazyView(fetchSettings);

/**
 * Fetches the views, and what builds the sheets, once the pane has had time to draw itself: nobody waits for them later, and a pane that stays open is whole even when
 * the add-in's server is updated or out of reach meanwhile. The answer calls it off.
 */
export function fetchLazyViews(): () => void {
  const timer = setTimeout(() => {
    // A failure here is no matter yet: it is tried again when the view is wanted.
    for (const fetchPart of [fetchRefresh, fetchChecks, fetchFunctions, fetchData, fetchSettings]) {
      void fetchPart().catch(() => {});
    }
  }, AFTER);
  return () => clearTimeout(timer);
}

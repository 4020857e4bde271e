import { fetchPublish } from "../app/lazy-publish";
import { fetchRefresh } from "../app/lazy-refresh";
import { ArgumentPicker } from "./lazy-argument-picker";
import { LazyGoToSheet } from "./lazy-go-to-sheet";
import { lazyView } from "./parts/lazy-view";

/** How long the pane has to draw itself before the other views are fetched, in milliseconds. */
const AFTER = 1_000;

const fetchMetric = async () => (await import(/* webpackChunkName: "metric-view" */ "./views/metric-view")).MetricView;
// In the same file as the metric's view: both draw the rates of groups.
const fetchGroups = async () => (await import(/* webpackChunkName: "metric-view" */ "./views/groups-view")).GroupsView;
const fetchNext = async () => (await import(/* webpackChunkName: "next-view" */ "./views/next-view")).NextView;
const fetchFirstRun = async () => (await import(/* webpackChunkName: "first-run" */ "./views/first-run")).FirstRun;
const fetchChecks = async () => (await import(/* webpackChunkName: "checks-view" */ "./views/checks-view")).ChecksView;
const fetchFunctions = async () =>
  (await import(/* webpackChunkName: "functions-view" */ "./views/functions-view")).FunctionsView;
const fetchData = async () => (await import(/* webpackChunkName: "data-view" */ "./views/data-view")).DataView;
const fetchSettings = async () =>
  (await import(/* webpackChunkName: "settings-view" */ "./views/settings-view")).SettingsView;
const fetchPublishView = async () =>
  (await import(/* webpackChunkName: "publish-view" */ "./views/publish-view")).PublishView;
const fetchPeople = async () => (await import(/* webpackChunkName: "people-view" */ "./views/people-view")).PeopleView;
const fetchSelfCheck = async () =>
  (await import(/* webpackChunkName: "self-check-view" */ "./views/self-check-view")).SelfCheckView;

// Every view but the overview: the pane opens sooner without them.
export const MetricView = lazyView(fetchMetric);
export const GroupsView = lazyView(fetchGroups);
export const NextView = lazyView(fetchNext);
export const FirstRun = lazyView(fetchFirstRun);
export const ChecksView = lazyView(fetchChecks);
export const FunctionsView = lazyView(fetchFunctions);
export const DataView = lazyView(fetchData);
export const SettingsView = lazyView(fetchSettings);
export const PublishView = lazyView(fetchPublishView);
export const PeopleView = lazyView(fetchPeople);
// Not among the parts below: hardly anybody wants it.
export const SelfCheckView = lazyView(fetchSelfCheck);

const PARTS: readonly (() => Promise<unknown>)[] = [
  MetricView.fetch,
  GroupsView.fetch,
  PeopleView.fetch,
  ChecksView.fetch,
  NextView.fetch,
  fetchRefresh,
  LazyGoToSheet.fetch,
  FunctionsView.fetch,
  ArgumentPicker.fetch,
  DataView.fetch,
  SettingsView.fetch,
  PublishView.fetch,
  fetchPublish,
  FirstRun.fetch,
];

/**
 * Fetches the views, and the code that builds the sheets, once the pane has had time to draw itself: nobody waits for them later, and a
 * pane that stays open is complete even when the add-in's server is updated or out of reach meanwhile. Returns a function that calls it
 * off.
 */
export function fetchLazyViews(): () => void {
  const timer = setTimeout(() => {
    // A failure does not matter yet: the view is fetched again when it is wanted.
    for (const fetchPart of PARTS) void fetchPart().catch(() => {});
  }, AFTER);
  return () => clearTimeout(timer);
}

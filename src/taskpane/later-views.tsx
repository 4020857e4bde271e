import { lazy } from "react";
import { Notice } from "./views/notice";

/** Views that are fetched when they are wanted first: a pane that only shows figures never needs them. */
export const LaterDataView = lazy(() =>
  import(/* webpackChunkName: "data" */ "./views/data-view").then(({ DataView }) => ({ default: DataView }), unloaded),
);
export const LaterSettingsView = lazy(() =>
  import(/* webpackChunkName: "settings" */ "./views/settings-view").then(
    ({ SettingsView }) => ({ default: SettingsView }),
    unloaded,
  ),
);

/** Stands where a view could not be fetched. */
function unloaded() {
  return { default: Unloaded };
}

function Unloaded() {
  return (
    <Notice
      title="This part could not be loaded"
      text="Check the internet connection, then close the pane and open it again."
    />
  );
}

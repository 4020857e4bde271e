import { lazyView } from "./parts/lazy-view";

// In the file of the Data view, with which they share what words, columns and tables are chosen with: whoever only reads the data checks need
// not wait for it.
export const CheckControls = lazyView(
  async () => (await import(/* webpackChunkName: "data-view" */ "./parts/check-controls")).CheckControls,
);
export const FixPanel = lazyView(
  async () => (await import(/* webpackChunkName: "data-view" */ "./parts/fix-panel")).FixPanel,
);

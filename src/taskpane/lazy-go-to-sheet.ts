import { lazyView } from "./parts/lazy-view";

/** Fetched after the first refresh, or before. */
export const LazyGoToSheet = lazyView(
  async () => (await import(/* webpackChunkName: "go-to-sheet" */ "./parts/go-to-sheet-button")).GoToSheetButton,
);

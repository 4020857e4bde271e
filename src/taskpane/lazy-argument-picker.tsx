import { lazyView } from "./parts/lazy-view";

/** Fetched when arguments are first chosen, or before: most people insert a formula as it is. */
export const ArgumentPicker = lazyView(
  async () => (await import(/* webpackChunkName: "argument-picker" */ "./parts/argument-picker")).ArgumentPicker,
);

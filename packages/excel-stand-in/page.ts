/** A page in the browser that plays Excel on the web around an add-in. */

export type { PreviewOptions } from "./src/page/server/preview-options";
export { startPreview, type PreviewServer } from "./src/page/server/start-preview";

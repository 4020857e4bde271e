import { startPreview, type PreviewServer } from "../../packages/excel-stand-in/src/server/server";

declare global {
  var previewServer: PreviewServer | undefined;
}

/** Starts one preview server for all browser tests; they find its address in PREVIEW_ADDRESS. */
async function start(): Promise<void> {
  globalThis.previewServer = await startPreview(0);
  process.env.PREVIEW_ADDRESS = globalThis.previewServer.address;
}

module.exports = start;

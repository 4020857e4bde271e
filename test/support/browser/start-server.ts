import { startPreview, type PreviewServer } from "excel-stand-in/page";
import { ADD_IN_FILES } from "../../../cli/add-in-files";

declare global {
  var previewServer: PreviewServer | undefined;
}

/** Starts one preview server for all browser tests; they find its address in PREVIEW_ADDRESS. */
async function start(): Promise<void> {
  globalThis.previewServer = await startPreview(ADD_IN_FILES);
  process.env.PREVIEW_ADDRESS = globalThis.previewServer.address;
}

module.exports = start;

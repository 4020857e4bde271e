import { whenReady } from "../excel/ready";
import { onPaneShown } from "../excel/visibility";
import { documentParsed } from "./document-parsed";
import { paneLoader } from "./pane-loader";

void start();

/** The pane is fetched when it comes into sight, so that ribbon commands and functions do not have to wait for it. */
async function start(): Promise<void> {
  const host = await whenReady();
  await documentParsed();
  const show = paneLoader(host, () => import(/* webpackChunkName: "pane" */ "./app"));
  if (host === "inside Excel") await onPaneShown(() => void show());
  else await show();
}

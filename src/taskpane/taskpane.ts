import { watchBlockedRequests } from "../excel/blocked-requests";
import { whenReady } from "../excel/ready";
import { onPaneShown } from "../excel/visibility";

watchBlockedRequests();
void start();

/** The pane is fetched when it comes into sight, so that ribbon commands and functions do not have to wait for it. */
async function start(): Promise<void> {
  const host = await whenReady();
  let isShown = false;
  const show = async (): Promise<void> => {
    if (isShown) return;
    isShown = true;
    const { showApp } = await import(/* webpackChunkName: "pane" */ "./app");
    const root = document.getElementById("root");
    if (root !== null) showApp(root, host);
  };
  if (host === "inside Excel") await onPaneShown(() => void show());
  else await show();
}

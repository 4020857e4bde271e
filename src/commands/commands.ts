import { explained } from "../excel/explained";
import { whenReady } from "../excel/ready";
import { onRibbonCommand } from "../excel/ribbon-command";
import { showPane } from "../excel/show-pane";
import { showView } from "../app/pane-view";
import { session } from "../app/session";

const DONE = "The summary sheets are up to date.";

onRibbonCommand("refreshSheets", async () => {
  const outcome = await session.refresh();
  // Whoever cancels it looks at the pane.
  if (outcome.kind === "cancelled") return;
  // The ribbon has no place for a message; the pane shows how the last refresh ended.
  showView({ name: "overview" });
  if (!(await showPane())) await say(outcome.kind === "failed" ? outcome.message : DONE);
});

onRibbonCommand("showDataChecks", async () => {
  showView({ name: "checks" });
  if (await showPane()) return;
  // The sheet says the same as the pane's view. Fetched when it is wanted, as few need it.
  const fetching = import(/* webpackChunkName: "go-to-data-checks" */ "./go-to-data-checks");
  const fault = await fetching.then(({ goToDataChecks }) => goToDataChecks(), explained);
  if (fault !== null) await say(fault);
});

onRibbonCommand("whoIsThis", async () => {
  const fetching = import(/* webpackChunkName: "who-is-this" */ "./who-is-this");
  const message = await fetching.then(({ whoIsThis }) => whoIsThis(), explained);
  if (message !== null) await say(message);
});

/** Says how it went where the pane does not open. Few need the code for it. */
async function say(message: string): Promise<void> {
  const { showMessage } = await import(/* webpackChunkName: "show-message" */ "../excel/show-message");
  await showMessage(message);
}

void whenReady().then((host) => (host === "inside Excel" ? session.resume() : undefined));

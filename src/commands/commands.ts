import { explainError } from "../excel/explain-error";
import { whenReady } from "../excel/ready";
import { onRibbonCommand } from "../excel/ribbon-command";
import { showMessage } from "../excel/show-message";
import { showPane } from "../excel/show-pane";
import { showView } from "../app/pane-view";
import { session } from "../app/session";

onRibbonCommand("refreshSheets", async () => {
  const outcome = await session.refresh();
  if (outcome.kind !== "failed") return;
  // The ribbon has no place for a message; the pane shows how the last refresh ended.
  showView({ name: "overview" });
  if (!(await showPane())) await showMessage(outcome.message);
});

onRibbonCommand("showDataChecks", async () => {
  showView({ name: "checks" });
  if (await showPane()) return;
  // The sheet says the same as the pane's view. Fetched when it is wanted, as few need it.
  const fetching = import(/* webpackChunkName: "go-to-data-checks" */ "./go-to-data-checks");
  const fault = await fetching.then(({ goToDataChecks }) => goToDataChecks(), explainError);
  if (fault !== null) await showMessage(fault);
});

void whenReady().then((host) => (host === "inside Excel" ? session.resume() : undefined));

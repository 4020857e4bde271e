import { whenReady } from "../excel/ready";
import { onRibbonCommand } from "../excel/ribbon-command";
import { showPane } from "../excel/show-pane";
import { showView } from "../app/pane-view";
import { session } from "../app/session";

onRibbonCommand("refreshSheets", async () => {
  const outcome = await session.refresh();
  if (outcome.kind !== "failed") return;
  // The ribbon has no place for a message; the pane shows how the last refresh ended.
  showView({ name: "overview" });
  await showPane();
});

onRibbonCommand("showDataChecks", async () => {
  showView({ name: "checks" });
  await showPane();
});

void whenReady().then((host) => (host === "inside Excel" ? session.resume() : undefined));

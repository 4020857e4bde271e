import { onRibbonCommand } from "../excel/ribbon-command";
import { showPane } from "../excel/show-pane";
import { startRefresh } from "../refresh-job";

onRibbonCommand("refreshSheets", async () => {
  const outcome = await startRefresh();
  // The ribbon has no place for a message; the pane shows how the last refresh ended.
  if (outcome.kind === "failed") await showPane();
});

import type { HostState } from "../excel/ready";
import { startRefresh, watchRefresh, type JobState } from "../refresh-job";
import { hostMessage, outcomeMessage, progressMessage } from "./messages";

/** Brings the page of taskpane.html to life: its button, and the region that says what goes on. */
export function drawPane(page: Document, host: HostState): void {
  const button = page.querySelector<HTMLButtonElement>("#refresh");
  const status = page.querySelector<HTMLElement>("#status");
  if (button === null || status === null) throw new Error("taskpane.html lacks #refresh or #status.");

  if (host !== "inside Excel") {
    status.textContent = hostMessage(host);
    return;
  }
  button.disabled = false;
  button.addEventListener("click", () => void startRefresh());
  watchRefresh((state) => {
    // Not `disabled`: that would take the keyboard's focus away from the button. A second click joins the running refresh.
    button.setAttribute("aria-disabled", String(state.kind === "running"));
    status.dataset["mood"] = moodOf(state);
    status.textContent = textOf(state);
  });
}

/** Chooses the region's colour (taskpane.css), which only repeats what the words say. */
function moodOf(state: JobState): "idle" | "busy" | "good" | "bad" {
  if (state.kind === "idle") return "idle";
  if (state.kind === "running") return "busy";
  return state.outcome.kind === "written" ? "good" : "bad";
}

function textOf(state: JobState): string {
  switch (state.kind) {
    case "idle":
      return "";
    case "running":
      return progressMessage(state.progress);
    case "finished":
      return outcomeMessage(state.outcome);
  }
}

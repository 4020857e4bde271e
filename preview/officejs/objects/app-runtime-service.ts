import { ApiObject } from "../api-object";
import { asText } from "../arguments";

/** By which an add-in shows and hides its pane (`Office.addin.showAsTaskpane`, `hide`). */
export class AppRuntimeServiceObject extends ApiObject {
  readonly className = "AppRuntimeService";

  constructor(private readonly showPane: (isShown: boolean) => void) {
    super();
  }

  setAppRuntimeState(state: unknown): void {
    this.showPane(asText(state, "the state") === "Visible");
  }
}

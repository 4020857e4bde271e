import { ApiObject } from "../api-object";
import { asText } from "../arguments";

/** The service by which an add-in shows and hides its pane (`Office.addin.showAsTaskpane`, `hide`). */
export class AppRuntimeServiceObject extends ApiObject {
  readonly className = "AppRuntimeService";

  constructor(private readonly showPane: (isShown: boolean) => void) {
    super();
  }

  setAppRuntimeState(state: unknown): void {
    this.showPane(asText(state, "the state") === "Visible");
  }
}

/** The service by which an add-in asks to be started together with the workbook (`Office.addin.setStartupBehavior`). */
export class AppRuntimePersistenceServiceObject extends ApiObject {
  readonly className = "AppRuntimePersistenceService";

  setAppRuntimeStartState(state: unknown): void {
    asText(state, "the state");
  }
}

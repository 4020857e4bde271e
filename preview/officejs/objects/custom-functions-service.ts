import { ApiObject } from "../api-object";

/** By which office.js serves custom functions. The stand-in does not call them: it has no calculation of its own. */
export class CustomFunctionsServiceObject extends ApiObject {
  readonly className = "CustomFunctions";

  _SetOsfControlContainerReadyForCustomFunctions(): void {}
  /** No optional features. */
  _GetEnabledFeatures(): readonly number[] {
    return [];
  }
}

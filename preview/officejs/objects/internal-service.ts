import { ApiObject } from "../api-object";

/** Services by which office.js tells Excel that the add-in is ready. They need no answer beyond their existence. */
export class InternalServiceObject extends ApiObject {
  constructor(readonly className: string) {
    super();
  }

  notifyActionHandlerReady(): void {}
  _SetOsfControlContainerReadyForCustomFunctions(): void {}
  /** No optional features of the custom-functions runtime. */
  _GetEnabledFeatures(): readonly number[] {
    return [];
  }
}

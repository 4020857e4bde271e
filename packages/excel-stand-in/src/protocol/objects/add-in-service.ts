import { ApiObject } from "../api-object";

/** By which office.js tells Excel that handlers of ribbon commands are ready. */
export class AddInServiceObject extends ApiObject {
  readonly className = "AddinInternalService";

  notifyActionHandlerReady(): void {}
}

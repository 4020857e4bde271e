import { ApiObject } from "../api-object";

/** The service by which office.js tells Excel that handlers of ribbon commands are ready. */
export class AddInServiceObject extends ApiObject {
  readonly className = "AddinInternalService";

  notifyActionHandlerReady(): void {}
}

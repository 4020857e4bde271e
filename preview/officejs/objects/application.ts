import { ApiObject } from "../api-object";

/** Excel.Application. The stand-in neither draws nor calculates by itself, so there is nothing to suspend. */
export class ApplicationObject extends ApiObject {
  readonly className = "Application";

  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}

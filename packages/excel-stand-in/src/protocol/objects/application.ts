import { ApiObject } from "../api-object";
import { asOneOf } from "../arguments";
import type { Session } from "../session";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Excel.Application. The stand-in does not draw, and calculates between requests only, so there is nothing to suspend. */
export class ApplicationObject extends ApiObject {
  readonly className = "Application";

  constructor(private readonly session: Session) {
    super();
  }

  get calculationMode(): string {
    return this.session.calculationMode;
  }
  set calculationMode(mode: unknown) {
    this.session.calculationMode = asOneOf(mode, "calculationMode", MODES);
  }

  calculate(): void {
    this.session.needsCalculation = true;
  }
  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}

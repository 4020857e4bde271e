import { ApiObject } from "../api-object";
import { asOneOf, asText } from "../arguments";
import type { Session } from "../session";
import { WorkbookCreatedObject } from "./workbook-created";

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
  /** What is made is not open yet. Without a file it is blank. */
  createWorkbook(base64File: unknown): WorkbookCreatedObject {
    const { newWorkbooks } = this.session;
    return new WorkbookCreatedObject(newWorkbooks, newWorkbooks.create(base64File));
  }
  _GetWorkbookCreatedById(id: unknown): WorkbookCreatedObject {
    return new WorkbookCreatedObject(this.session.newWorkbooks, asText(id, "id"));
  }
  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}

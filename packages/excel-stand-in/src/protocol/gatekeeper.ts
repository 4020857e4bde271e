import versions from "../hosts/api-versions.json";
import type { HostProfile } from "../hosts/host-profile";
import { errorWithoutFocus } from "../hosts/needs-focus";
import { ExcelError } from "../workbook/excel-error";
import type { Gate } from "./members";
import { RangeObject } from "./objects/range";
import { isAtLeast } from "./requirement-sets";

const VERSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = versions;

/** What is going on around the workbook, besides its contents. */
export interface Surroundings {
  /** Whether this workbook's window is in front; add-ins go on working in one that is not, but some members fail. */
  isInFront: boolean;
  /** Whether the computer has a printer; without one Excel on Windows has no page layout. */
  hasPrinter: boolean;
  /**
   * Whether somebody else is editing the same tables. Excel then cannot merge rows that are added by `TableRowCollection.add`: it asks to
   * refresh, and recent changes may be lost, which is played as a refusal. Source: "Co-authoring in Excel add-ins".
   */
  isEditedByOthers: boolean;
}

/** Decides which members of the API may be used, in this Excel and at this moment. */
export class Gatekeeper {
  constructor(
    private readonly profile: HostProfile,
    private readonly surroundings: Surroundings,
  ) {}

  /** Whether this Excel's API has the member, by the version that it came with. */
  readonly has = (className: string, member: string): boolean => {
    const since = VERSIONS[className]?.[member];
    return since === undefined || isAtLeast(this.profile.requirementSets.excelapi, since);
  };

  readonly gate: Gate = (object, { name }, use) => {
    const { className } = object;
    if (!this.has(className, name)) {
      throw new ExcelError("ApiNotFound", `${this.profile.title} does not have ${className}.${name}.`);
    }
    if (this.profile.losesFocus && !this.surroundings.isInFront) {
      const code = errorWithoutFocus(className, name);
      if (code !== undefined) throw new ExcelError(code, `${className}.${name}: another workbook is in front.`);
    }
    if (this.surroundings.isEditedByOthers && className === "TableRowCollection" && name === "add") {
      throw new ExcelError("InsertDeleteConflict", "Somebody else is editing the table to which a row is added.");
    }
    if (!this.surroundings.hasPrinter && className === "PageLayout") {
      throw new ExcelError("GeneralException", `${className}.${name}: there is no printer.`);
    }
    const { cellLimit } = this.profile;
    const isLimited = object instanceof RangeObject && (use === "write" || name === "clear");
    if (cellLimit !== null && isLimited && object.area.rows * object.area.columns > cellLimit) {
      throw new ExcelError("OperationCellsExceedLimit", `${className}.${name}: more than ${cellLimit} cells.`);
    }
  };
}

import type { OfficePackage } from "./office-package";
import type { Relationships } from "./relationships";
import type { SheetPart } from "./sheet-part";

/** A worksheet part with what belongs to it, in a package. */
export interface SheetPlace {
  readonly package: OfficePackage;
  readonly part: SheetPart;
  readonly relationships: Relationships;
}

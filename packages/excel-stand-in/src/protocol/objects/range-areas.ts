import { ApiObject } from "../api-object";
import type { Session } from "../session";
import { RangeCollectionObject } from "./range-collection";

/** Excel.RangeAreas: several ranges of one sheet. */
export class RangeAreasObject extends ApiObject {
  readonly className = "RangeAreas";

  constructor(
    private readonly session: Session,
    private readonly ranges: readonly ApiObject[],
  ) {
    super();
  }

  get areaCount(): number {
    return this.ranges.length;
  }
  get areas(): RangeCollectionObject {
    return new RangeCollectionObject(this.ranges);
  }
  _KeepReference(): void {
    this.session.keep(this);
  }
}

import { ApiCollection, type ApiObject } from "../api-object";

/** Excel.RangeCollection: the ranges of a RangeAreas. */
export class RangeCollectionObject extends ApiCollection {
  readonly className = "RangeCollection";
  readonly list = () => this.ranges;

  constructor(private readonly ranges: readonly ApiObject[]) {
    super();
  }
}

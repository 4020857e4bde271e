import { ApiCollection } from "../api-object";
import type { RangeObject } from "./range";

/** Excel.RangeCollection: the ranges of a RangeAreas. */
export class RangeCollectionObject extends ApiCollection {
  readonly className = "RangeCollection";
  readonly list = () => this.ranges;

  constructor(private readonly ranges: readonly RangeObject[]) {
    super();
  }
}

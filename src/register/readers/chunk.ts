import type { SourceBlock } from "../tables/source";
import type { TableReading } from "./table-reading";

/** A run of rows within a block. */
export interface Chunk {
  readonly reading: TableReading;
  readonly block: SourceBlock;
  readonly from: number;
  /** Position in the register of the chunk's first row while the chunk is encoded. */
  readonly position: number;
}

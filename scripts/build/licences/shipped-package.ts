/** A package of which dist/ holds code. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** What its package.json says: an SPDX licence expression; null where it says nothing. */
  readonly licence: string | null;
  /** Its licence and its notices, as it publishes them; null where it publishes none. */
  readonly text: string | null;
}

/** The file release.json: what belongs to a release, by which a deployed copy can be checked and the next build can keep chunks. */
export interface ReleaseList {
  readonly version: string;
  /** SHA-256 of each file's content; null for a file in which an address may be replaced by hand. */
  readonly files: Readonly<Record<string, string | null>>;
  /** The same of chunks kept from the release before, which Excels that have been open since then still fetch. */
  readonly kept: Readonly<Record<string, string>>;
}

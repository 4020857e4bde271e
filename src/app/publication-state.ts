import type { FormerCopy } from "../publication/former/former-copy";
import type { MadeCopy } from "../publication/make-copy";
import type { PublicationOptions } from "../publication/options";
import type { Suggestion } from "../publication/suggest-cut";

/** A copy for the public that was made in this session. It is kept in memory alone. */
export interface Publication {
  readonly made: MadeCopy;
  /** With what it was made. */
  readonly options: PublicationOptions;
  readonly former: FormerFile | null;
  /** Digest of the register that it was made of: see `ReadRegister`. */
  readonly digest: string;
  /** A cut that would leave out much less; null where there is none, or it is not known yet. */
  readonly suggestion: Suggestion | null;
}

/** A copy that was published before, which the user has chosen from a file. */
export interface FormerFile {
  /** "publication.csv" */
  readonly name: string;
  readonly copy: FormerCopy;
}

/** The making of a copy. */
export type PublicationJob =
  | { readonly kind: "idle" }
  /** `done`: a share from 0 to 1. */
  | { readonly kind: "making"; readonly done: number; readonly isCancelling: boolean }
  | { readonly kind: "made" }
  | { readonly kind: "cancelled" }
  /** Says why no copy was made, and what to do. */
  | { readonly kind: "failed"; readonly message: string };

/** What is known about the copy for the public. */
export interface PublicationState {
  readonly job: PublicationJob;
  /** The copy that was last made; null before, and where the last attempt failed. */
  readonly publication: Publication | null;
  readonly former: FormerFile | null;
}

export const NO_PUBLICATION: PublicationState = { job: { kind: "idle" }, publication: null, former: null };

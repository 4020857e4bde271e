/** Why a check did not come to its end, in a sentence for the user. */
export class CheckStopped extends Error {
  override readonly name = "CheckStopped";
}

/**
 * What was thrown, in one or two sentences for the user: see `explainError`. The sentences are fetched when they are first needed, as formulas
 * and the pane are ready sooner without them. Never rejects.
 */
export async function explained(error: unknown): Promise<string> {
  try {
    const { explainError } = await import(/* webpackChunkName: "explain-error" */ "./explain-error");
    return explainError(error);
  } catch {
    return NOT_FETCHED;
  }
}

const NOT_FETCHED =
  "Excel reported an error, and the add-in's server could not be reached to explain it. Check your connection and try again.";

/** Excel has not answered a request. What it was asked for may have been done all the same, or be done later. */
export class NotAnswered extends Error {
  /** @param minutes how long it was waited for; null = until the user cancelled */
  constructor(readonly minutes: number | null) {
    super("Excel has not answered.");
  }
}

/** Whether the user has cancelled, and Excel had not answered by then. */
export function isCancelled(error: unknown): boolean {
  return error instanceof NotAnswered && error.minutes === null;
}

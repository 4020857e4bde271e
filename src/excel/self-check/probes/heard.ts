import type { Bench } from "../bench";
import { pause } from "../pause";
import { withinTime } from "../within-time";

/** How long events may take to arrive once one has been waited for in vain, in milliseconds. */
const PATIENCE = 2_000;
/** How long further events may lag behind the first. */
const QUIET = 300;

/** What was heard of a deed. */
export interface Heard<Event> {
  readonly events: readonly Event[];
  /** Whether the first came before Excel's answer to the request that caused it. */
  readonly isBeforeAnswer: boolean;
}

/**
 * The events that something raises. Stops listening afterwards. Resolves when no further one comes; an event that never comes takes
 * {@link PATIENCE}.
 *
 * @param listen attaches a handler
 * @param deed what raises events; it is sent in one request
 */
export async function heard<Event>(
  { context }: Bench,
  listen: (hear: (event: Event) => Promise<void>) => { readonly context: unknown; readonly remove: () => void },
  deed: () => void,
): Promise<Heard<Event>> {
  const events: Event[] = [];
  let tell = (): void => {};
  const first = new Promise<void>((resolve) => (tell = resolve));
  const handler = listen(async (event) => {
    events.push(event);
    tell();
  });
  await context.sync();
  try {
    deed();
    await context.sync();
    const isBeforeAnswer = events.length > 0;
    await withinTime(first, PATIENCE, undefined);
    if (events.length > 0) await pause(QUIET);
    return { events: [...events], isBeforeAnswer };
  } finally {
    handler.remove();
    await context.sync();
  }
}

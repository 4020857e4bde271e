import { Publishing, type PublishingSession } from "./publishing";

const made = new WeakMap<PublishingSession, Publishing>();

/** What makes the copies for the public of a session's register, and hands them on: one for each session. */
export function publishingOf(session: PublishingSession): Publishing {
  let publishing = made.get(session);
  if (publishing === undefined) made.set(session, (publishing = new Publishing(session)));
  return publishing;
}

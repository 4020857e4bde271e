import { session } from "./session";
import type { SessionState } from "./session-state";

/** Waits until the register is read as it is now, and no summary sheet is being written. */
export function settled(): Promise<void> {
  const isSettled = ({ register, isReading, job }: SessionState): boolean =>
    register.kind !== "not read" && !isReading && job.kind !== "running";
  if (isSettled(session.state)) return Promise.resolve();
  return new Promise((resolve) => {
    const end = session.watch(() => {
      if (!isSettled(session.state)) return;
      end();
      resolve();
    });
  });
}

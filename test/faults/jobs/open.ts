import type { Job } from "../job";
import { entersGender, insertsRow, laterRefresh, sameRefresh } from "./refresh";

/** The pane is opened beside sheets that were refreshed before. */
export const open: Job = {
  name: "open",
  prepare: laterRefresh.prepare,
  load: async () => {
    const { session } = await import("../../../src/app/session");
    let isFirst = true;
    return {
      session,
      run: async () => {
        // The second time, the user presses "Read again".
        await (isFirst ? session.open() : session.read());
        isFirst = false;
        const { register } = session.state;
        return { isDone: register.kind === "read", said: register.kind === "failed" ? [register.message] : [] };
      },
    };
  },
  others: { "somebody's gender": entersGender, "a row above": insertsRow },
  isRepeatable: true,
};

/** The same, where nothing has changed since. */
export const openUpToDate: Job = { ...open, name: "open, up to date", prepare: sameRefresh.prepare, others: {} };

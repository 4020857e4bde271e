import type { Job } from "../job";
import { entersGender, insertsRow, laterRefresh, sameRefresh } from "./refresh";

/** How long the user looks at a pane that is reading, and how often, in milliseconds. */
const [MOST_WAIT, WAIT] = [60_000, 100];

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
        // While a cell is being edited the session waits, and the pane shows that it reads.
        for (let waited = 0; session.state.isReading && waited < MOST_WAIT; waited += WAIT)
          await new Promise((resolve) => setTimeout(resolve, WAIT));
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

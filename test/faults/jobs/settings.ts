import type { Job } from "../job";
import { endOf } from "./ending";
import { laterRefresh } from "./refresh";

export const settings: Job = {
  name: "settings",
  prepare: laterRefresh.prepare,
  load: async () => {
    const { session } = await import("../../../src/app/session");
    await session.open();
    return {
      session,
      run: () =>
        endOf(async () => {
          await session.changeSettings({ provider: "Northern Star" });
          await session.setAutoRefresh(false);
          return session.state.settings.provider === "Northern Star" ? "done" : { refused: "It was forgotten." };
        }),
    };
  },
  others: {},
  isRepeatable: true,
};

import { sweep, sweepStep, type Stage } from "../../support/sweep";
import type { Job } from "../job";

const STAGES: readonly Stage[] = ["the first", "the second", "one that puts sheets back"];

/**
 * A loss of the focus is noticed by the commands that need it. Before any other command it is the same as before the next that does, so
 * that one refresh for each of these tries them all. `SWEEP=Infinity` tries the other stages
 * as well, and `SWEEP=1` every command by itself, which takes hours.
 */
export const focusLost: Job = {
  name: "Refresh while another workbook comes to the front",
  run: async (profile) => {
    for (const stage of process.env.SWEEP === undefined ? STAGES.slice(0, 1) : STAGES) {
      const swept = await sweep({ host: profile, stage, every: sweepStep(Infinity) });
      expect(swept.faults).toEqual([]);
      if (stage === "the first") expect(swept.disturbed > 0).toBe(profile.losesFocus);
    }
  },
  timeout: process.env.SWEEP === undefined ? 240_000 : 7_200_000,
};

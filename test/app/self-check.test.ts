import { runSelfCheck, selfCheckState, watchSelfCheck, type SelfCheckState } from "../../src/app/self-check";
import { session, Session } from "../../src/app/session";
import * as selfChecks from "../../src/excel/self-check/self-check";
import { oneOf } from "../../src/excel/self-check/expectations";
import type { Probe } from "../../src/excel/self-check/probe";
import { promised } from "../support/promised";

const SURROUNDINGS = {
  platform: "PC",
  version: "16.0.1",
  languages: { display: "en-GB", content: "en-GB" },
  browser: "",
  sets: { excelapi: "1.20" },
};
const PROBE: Probe = { id: "test.one", question: "One?", expects: oneOf(1), ask: () => Promise.resolve(2) };

describe("checking this Excel", () => {
  afterEach(() => jest.restoreAllMocks());

  it("is not begun while the sheets are being refreshed", async () => {
    const check = jest.spyOn(selfChecks, "selfCheck");
    const progress = { stage: "reading" } as const;
    const state = { ...session.state, job: { kind: "running", progress, isCancelling: false } as const };
    jest.spyOn(Session.prototype, "state", "get").mockReturnValue(state);
    await runSelfCheck();
    expect(selfCheckState()).toMatchObject({ kind: "stopped", message: expect.stringContaining("being refreshed") });
    expect(check).not.toHaveBeenCalled();
  });

  it("tells how far it is, what differs, and what to hand on; a second check waits for the first", async () => {
    const ending = promised<selfChecks.SelfCheckOutcome>();
    const check = jest.spyOn(selfChecks, "selfCheck").mockImplementation(({ onProgress }) => {
      onProgress(3, 9);
      return ending.promise;
    });
    const seen: SelfCheckState[] = [];
    const stop = watchSelfCheck(() => seen.push(selfCheckState()));
    const running = runSelfCheck();
    await runSelfCheck();
    expect(check).toHaveBeenCalledTimes(1);
    ending.keep({ kind: "checked", surroundings: SURROUNDINGS, asked: [{ probe: PROBE, answer: 2 }] });
    await running;
    stop();
    expect(seen).toMatchObject([
      { kind: "running", position: 0, count: 0 },
      { kind: "running", position: 3, count: 9 },
      { kind: "checked", count: 1, differences: [{ answer: 2, expected: [1] }] },
    ]);
    const state = selfCheckState();
    expect(JSON.parse(state.kind === "checked" ? state.text : "")).toEqual({
      format: "excel-self-check",
      version: 1,
      surroundings: SURROUNDINGS,
      answers: { "test.one": 2 },
    });
  });
});

import type { Reading, SameReading } from "../../src/app/read-register";
import type { RefreshOutcome } from "../../src/app/refresh";
import { afterReading, afterRefresh } from "../../src/app/session-changes";
import { hasRegisterChanged, isOutOfDate, UNREAD, type SessionState } from "../../src/app/session-state";

const REFRESHED = { at: 46_000, fingerprint: "as refreshed", version: "1.0.0" };
const register = { digest: "d" } as unknown as Reading;
const READ = {
  ...UNREAD,
  register: { kind: "read" },
  fingerprint: "as refreshed",
  settings: { ...UNREAD.settings, lastRefresh: REFRESHED },
} as unknown as SessionState;

describe("sheets are out of date", () => {
  it("when the register says something else than they do", () => {
    expect(isOutOfDate(READ)).toBe(false);
    expect(isOutOfDate({ ...READ, fingerprint: "other" })).toBe(true);
  });

  it("when something was done to them, unless there are none", () => {
    const sheetChanges = [{}] as unknown as SessionState["sheetChanges"];
    expect(isOutOfDate({ ...READ, sheetChanges })).toBe(true);
    expect(isOutOfDate({ ...READ, sheetChanges, settings: UNREAD.settings })).toBe(false);
  });

  it("not before it is known what the register says, and not where they were never refreshed", () => {
    expect(hasRegisterChanged({ ...READ, fingerprint: null })).toBe(false);
    expect(hasRegisterChanged({ ...READ, fingerprint: "other", register: { kind: "not read" } })).toBe(false);
    expect(hasRegisterChanged({ ...READ, fingerprint: "other", settings: UNREAD.settings })).toBe(false);
  });
});

describe("after a refresh", () => {
  const failed = (brokeOffAt: string | null): RefreshOutcome => ({
    ...{ kind: "failed", reason: "Excel error", message: "", brokeOffAt },
  });

  it("that broke off or was cancelled half-way, the sheets are out of date whatever the register says", () => {
    for (const outcome of [failed("Metric 3"), { kind: "cancelled", written: ["Summary"] } as const]) {
      expect(isOutOfDate({ ...READ, ...afterRefresh(outcome, READ) })).toBe(true);
    }
  });

  it("that wrote nothing, they are as they were", () => {
    for (const outcome of [failed(null), { kind: "cancelled", written: [] } as const]) {
      expect(afterRefresh(outcome, READ)).toEqual({});
    }
  });

  it("that broke off as the first of all, nothing is known of a refresh", () => {
    expect(afterRefresh(failed("Summary"), UNREAD)).toEqual({ settings: UNREAD.settings });
  });

  it("they say what the register says, and nothing was done to them", () => {
    const refreshed = { ...REFRESHED, fingerprint: "new" };
    const written = { kind: "written", register, refreshed } as unknown as RefreshOutcome;
    const sheetChanges = [{}] as unknown as SessionState["sheetChanges"];
    const state = { ...READ, sheetChanges, fingerprint: "other" };
    const next = { ...state, ...afterRefresh(written, state) };
    expect([isOutOfDate(next), next.sheetChanges, next.settings.lastRefresh]).toEqual([false, [], refreshed]);
  });
});

describe("after a reading", () => {
  const parts = {
    found: { tables: [], others: [], dateOffset: 1462 },
    settings: { ...UNREAD.settings, autoRefresh: true },
  };

  it("the sheets are compared with the reading before until the new one is compared", () => {
    const read = { kind: "read", register, ...parts } as unknown as Reading;
    expect(afterReading(read, READ)).toMatchObject({
      register: { kind: "read", digest: "d" },
      fingerprint: "as refreshed",
    });
    expect(afterReading(read, { ...READ, register: { kind: "failed", message: "" } }).fingerprint).toBeNull();
  });

  it("of the same register, only the settings and tables are others", () => {
    expect(afterReading({ kind: "same", ...parts } as unknown as SameReading, READ)).toEqual(parts);
  });

  it("without a register, there is nothing to compare", () => {
    const none = { kind: "no register", sheets: [{}, {}], ...parts } as unknown as Reading;
    expect(afterReading(none, READ)).toEqual({
      ...{ register: { kind: "no register", sheetCount: 2 }, fingerprint: null },
      ...parts,
    });
  });
});

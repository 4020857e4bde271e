import { fetched } from "../../src/functions/fetched";

const SECOND = 1_000;
const out = () => Promise.reject(new Error("Loading chunk failed."));
const whatever = (): void => {};

describe("code that cannot be fetched", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("is tried again after five seconds, then after twice as long, and at most a minute", async () => {
    let tries = 0;
    let isWanted = true;
    const told = jest.fn();
    const end = fetched(
      () => {
        tries++;
        return out();
      },
      () => isWanted,
      told,
    );
    await jest.advanceTimersByTimeAsync(0);
    expect([tries, told.mock.calls.length]).toEqual([1, 1]);
    for (const [i, seconds] of [5, 10, 20, 40, 60, 60].entries()) {
      await jest.advanceTimersByTimeAsync(seconds * SECOND - 1);
      expect(tries).toBe(i + 1);
      await jest.advanceTimersByTimeAsync(1);
      expect(tries).toBe(i + 2);
    }
    isWanted = false;
    await jest.advanceTimersByTimeAsync(60 * SECOND);
    expect([await end, tries]).toEqual([null, 7]);
    // What is out of reach another time is tried again as soon.
    expect(
      await fetched(
        () => Promise.resolve("code"),
        () => true,
        told,
      ),
    ).toBe("code");
    let isThere = false;
    const later = fetched(
      () => (isThere ? Promise.resolve("code") : out()),
      () => true,
      whatever,
    );
    await jest.advanceTimersByTimeAsync(0);
    isThere = true;
    await jest.advanceTimersByTimeAsync(5 * SECOND);
    expect(await later).toBe("code");
  });

  it("is tried again by all formulas together", async () => {
    let isThere = false;
    const formula = (): Promise<string | null> =>
      fetched(
        () => (isThere ? Promise.resolve("code") : out()),
        () => true,
        whatever,
      );
    const first = formula();
    await jest.advanceTimersByTimeAsync(3 * SECOND);
    const others = Array.from({ length: 1_000 }, formula);
    await jest.advanceTimersByTimeAsync(0);
    expect(jest.getTimerCount()).toBe(1);
    isThere = true;
    await jest.advanceTimersByTimeAsync(2 * SECOND);
    expect(new Set(await Promise.all([first, ...others]))).toEqual(new Set(["code"]));
    expect(jest.getTimerCount()).toBe(0);
  });

  it("is nothing where the formula is gone by the time it comes", async () => {
    let isWanted = true;
    const told = jest.fn();
    const end = fetched(
      () => {
        isWanted = false;
        return out();
      },
      () => isWanted,
      told,
    );
    expect(await end).toBeNull();
    expect(told).not.toHaveBeenCalled();
    expect(
      await fetched(
        () => Promise.resolve("code"),
        () => false,
        told,
      ),
    ).toBeNull();
  });
});

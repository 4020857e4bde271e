import { watchDay } from "../../src/app/new-day";

const HOUR = 3_600_000;

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe("a new day", () => {
  it("is told once, within a minute of its beginning", () => {
    jest.useFakeTimers({ now: new Date(2019, 11, 1, 22, 0) });
    const heard = jest.fn();
    watchDay(heard);
    jest.advanceTimersByTime(2 * HOUR - 1);
    expect(heard).not.toHaveBeenCalled();
    jest.advanceTimersByTime(60_000);
    expect(heard).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(23 * HOUR);
    expect(heard).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(HOUR);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it("is told by a computer that has slept over midnight, soon after it wakes up", () => {
    jest.useFakeTimers({ now: new Date(2019, 11, 1, 22, 0) });
    const heard = jest.fn();
    watchDay(heard);
    jest.setSystemTime(new Date(2019, 11, 4, 8, 0));
    jest.advanceTimersByTime(60_000);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("is waited for in browsers, whose timers are numbers", () => {
    jest.spyOn(globalThis, "setInterval").mockReturnValue(7 as never);
    expect(() => watchDay(() => {})).not.toThrow();
  });

  it("keeps no command waiting that has nothing else to do", () => {
    const unref = jest.fn();
    jest.spyOn(globalThis, "setInterval").mockReturnValue({ unref } as never);
    watchDay(() => {});
    expect(unref).toHaveBeenCalledTimes(1);
  });
});

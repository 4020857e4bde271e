import { Delivery } from "../../src/functions/delivery";

const SECOND = 1_000;

/** Excel's refusal, as office.js throws it. */
class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
Object.assign(globalThis, { OfficeExtension: { Error: Refused } });

/** In an Excel of which a cell is edited from one second to another: what was told, and what tells something now. */
function whileEdited(from: number, to: number) {
  const start = Date.now();
  const editEnd = async (): Promise<void> => {
    const now = Date.now() - start;
    if (now < from * SECOND || now >= to * SECOND) return;
    await new Promise((resolve) => setTimeout(resolve, to * SECOND - now));
  };
  const delivery = new Delivery(editEnd);
  const told: string[] = [];
  const tell = (what: string): void => {
    const again = (): void => {
      told.push(what);
      delivery.told(again);
    };
    again();
  };
  return { told, tell };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("an answer that Excel cannot take because a cell is edited is told again", () => {
  it("if it came while the end of the edit was waited for", async () => {
    const { told, tell } = whileEdited(4, 90);
    tell("before");
    await jest.advanceTimersByTimeAsync(10 * SECOND);
    tell("meanwhile");
    await jest.advanceTimersByTimeAsync(200 * SECOND);
    expect(told).toEqual(["before", "meanwhile", "before", "meanwhile"]);
  });

  it("if it had just come when an earlier one was looked at", async () => {
    const { told, tell } = whileEdited(5.5, 90);
    tell("earlier");
    await jest.advanceTimersByTimeAsync(4.5 * SECOND);
    tell("just now");
    await jest.advanceTimersByTimeAsync(200 * SECOND);
    expect(told).toEqual(["earlier", "just now", "just now"]);
  });
});

describe("Excel is asked whether a cell is edited", () => {
  it("once at a time, however many answers come meanwhile", async () => {
    let asked = 0;
    const delivery = new Delivery(() => {
      asked++;
      return new Promise((resolve) => setTimeout(resolve, 90 * SECOND));
    });
    for (let second = 0; second < 60; second += 2) {
      delivery.told(() => {});
      await jest.advanceTimersByTimeAsync(2 * SECOND);
    }
    expect(asked).toBe(1);
  });

  it("again after five seconds, and no sooner, where it refuses requests meanwhile", async () => {
    const asked: number[] = [];
    const start = Date.now();
    const delivery = new Delivery(async () => {
      asked.push((Date.now() - start) / SECOND);
      if (asked.length < 4) throw new Refused("InvalidOperationInCellEditMode");
    });
    delivery.told(() => {});
    await jest.advanceTimersByTimeAsync(60 * SECOND);
    expect(asked).toEqual([5, 10, 15, 20]);
  });

  it("never where the formulas are gone whose answers there are", async () => {
    const editEnd = jest.fn(() => Promise.resolve());
    const delivery = new Delivery(editEnd);
    const [one, other] = [() => {}, () => {}];
    delivery.told(one);
    delivery.told(other);
    delivery.forget(one);
    delivery.forget(other);
    await jest.advanceTimersByTimeAsync(60 * SECOND);
    expect(editEnd).not.toHaveBeenCalled();
    delivery.told(one);
    await jest.advanceTimersByTimeAsync(5 * SECOND);
    expect(editEnd).toHaveBeenCalledTimes(1);
  });
});

describe("nothing is told again", () => {
  it("because a computer has slept for an hour", async () => {
    const { told, tell } = whileEdited(0, 0);
    tell("before");
    jest.setSystemTime(Date.now() + 3600 * SECOND);
    await jest.advanceTimersByTimeAsync(60 * SECOND);
    expect(told).toEqual(["before"]);
  });

  it("where the edit ended before office.js could drop it", async () => {
    const { told, tell } = whileEdited(4, 45);
    tell("before");
    await jest.advanceTimersByTimeAsync(120 * SECOND);
    expect(told).toEqual(["before"]);
  });

  it("of a formula that was deleted during the edit", async () => {
    const told: string[] = [];
    const delivery = new Delivery(() => new Promise((resolve) => setTimeout(resolve, 90 * SECOND)));
    const [deleted, kept] = ["deleted", "kept"].map((name) => () => void told.push(name));
    delivery.told(deleted);
    delivery.told(kept);
    await jest.advanceTimersByTimeAsync(30 * SECOND);
    delivery.forget(deleted);
    await jest.advanceTimersByTimeAsync(120 * SECOND);
    expect(told).toEqual(["kept"]);
  });
});

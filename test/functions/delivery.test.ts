import { Delivery } from "../../src/functions/delivery";

const SECOND = 1_000;

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

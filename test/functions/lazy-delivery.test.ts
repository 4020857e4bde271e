import type * as Lazy from "../../src/functions/lazy-delivery";

/** What was asked of the delivery, such as "told a". */
let asked: string[];
/** How often its code was fetched. */
let fetched: number;
let isReachable: boolean;
let lazy: typeof Lazy;

const names = new Map<() => void, string>();
const tell = (name: string): (() => void) => {
  const telling = (): void => {};
  names.set(telling, name);
  return telling;
};
/** Until code that is fetched is there. */
const fetching = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  [asked, fetched, isReachable] = [[], 0, true];
  jest.resetModules();
  jest.doMock("../../src/excel/cell-edit-end", () => ({ cellEditEnd: () => Promise.resolve() }));
  jest.doMock("../../src/functions/delivery", () => {
    fetched++;
    if (!isReachable) throw new Error("Loading chunk failed.");
    return {
      Delivery: class {
        told(one: () => void): void {
          asked.push(`told ${names.get(one)}`);
        }
        forget(one: () => void): void {
          asked.push(`forget ${names.get(one)}`);
        }
      },
    };
  });
  lazy = jest.requireActual<typeof Lazy>("../../src/functions/lazy-delivery");
});

it("answers are seen to, and forgotten with their formulas, by one delivery", async () => {
  const [a, b] = [tell("a"), tell("b")];
  lazy.seeToDelivery(a);
  lazy.seeToDelivery(b);
  lazy.forgetDelivery(a);
  await fetching();
  expect(asked).toEqual(["told a", "told b", "forget a"]);
  expect(fetched).toBe(1);
});

it("no code is fetched for a formula that is gone before any was answered", async () => {
  lazy.forgetDelivery(tell("a"));
  await fetching();
  expect([asked, fetched]).toEqual([[], 0]);
});

it("the next answer tries again where the code is out of reach", async () => {
  isReachable = false;
  lazy.seeToDelivery(tell("a"));
  await fetching();
  isReachable = true;
  lazy.seeToDelivery(tell("b"));
  await fetching();
  expect(asked).toEqual(["told b"]);
});

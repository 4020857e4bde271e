import type { Answer } from "../../src/answers/answer";
import type { Session } from "../../src/app/session";
import { LiveAnswers } from "../../src/functions/live-answers";

jest.mock("../../src/functions/people-columns", () => ({
  withTableColumns: async () => ({ kind: "value", value: "with columns" }),
}));
jest.mock("../../src/functions/lazy-delivery", () => ({ seeToDelivery: () => {}, forgetDelivery: () => {} }));

const register = (digest: string) => ({ kind: "read", digest, analysis: { digest } });
const found = () => ({ tables: [], others: [], dateOffset: 0 });

/** A session that says what it is told to say. */
class Told {
  state: object = { register: register("first"), found: found() };
  private readonly listeners: (() => void)[] = [];
  readonly open = (): Promise<void> => Promise.resolve();
  watch(listener: () => void): () => void {
    this.listeners.push(listener);
    return () => {};
  }
  change(change: object): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** How often a plain formula and one with further columns have been asked, and what they have shown. */
function start() {
  const told = new Told();
  const live = new LiveAnswers(told as unknown as Session);
  const asked = { plain: 0, columns: 0 };
  const shown: unknown[] = [];
  const invocation = () => ({ setResult: (result: never) => void shown.push(result) });
  live.follow((): Answer => ({ kind: "value", value: ++asked.plain > 0 ? "plain" : "" }), invocation());
  live.follow((): Answer => {
    asked.columns++;
    return { kind: "people" } as unknown as Answer;
  }, invocation());
  // What is the same as at first need not be answered again.
  told.change({});
  const before = { ...asked };
  const since = () => ({ plain: asked.plain - before.plain, columns: asked.columns - before.columns });
  return { told, since, shown };
}

it("no formula is asked again while neither the register nor its tables have been read", () => {
  const { told, since } = start();
  told.change({ job: { kind: "idle" } });
  expect(since()).toEqual({ plain: 0, columns: 0 });
});

it("one with further columns is asked again when the tables have been read, although the register is the same", () => {
  const { told, since } = start();
  told.change({ found: found() });
  expect(since()).toEqual({ plain: 0, columns: 1 });
});

it("all are asked again when the register is another, and shown only where they say something else", async () => {
  const { told, since, shown } = start();
  told.change({ register: register("second") });
  expect(since()).toEqual({ plain: 1, columns: 1 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(shown).toEqual(["plain", "with columns"]);
});

it("one with further columns is shown when they have been read, unless it is gone by then", async () => {
  const live = new LiveAnswers(new Told() as unknown as Session);
  const shown: unknown[] = [];
  const invocation = (name: string) => ({
    setResult: (result: never) => void shown.push([name, result]),
    onCanceled: (): void => {},
  });
  const [stays, gone] = [invocation("stays"), invocation("gone")];
  for (const one of [stays, gone]) live.follow(() => ({ kind: "people" }) as unknown as Answer, one);
  gone.onCanceled();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(shown).toEqual([["stays", "with columns"]]);
});

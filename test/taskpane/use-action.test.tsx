/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { ActionEnd } from "../../src/taskpane/action-end";
import { useAction, type Action, type ActionOptions } from "../../src/taskpane/use-action";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
let action: Action;

function Doing(options: ActionOptions) {
  action = useAction(options);
  return null;
}

async function draw(options: ActionOptions = {}): Promise<void> {
  root = createRoot(document.createElement("div"));
  await act(async () => root.render(<Doing {...options} />));
}
afterEach(() => act(async () => root.unmount()));

/** Work that ends when it is told to. */
function work() {
  let end: (how: ActionEnd) => void = () => {};
  const run = jest.fn(() => new Promise<ActionEnd>((resolve) => (end = resolve)));
  return { run, end: (how: ActionEnd) => act(async () => end(how)) };
}
const start = (run: () => Promise<ActionEnd>) => act(async () => void action.run(run));
const state = () => ({ isBusy: action.isBusy, said: action.said, fault: action.fault });

describe("an action", () => {
  beforeEach(() => {
    // Outside Excel there is no such class; an error of Excel is explained by test/excel/explain-error.test.ts.
    Object.assign(globalThis, { OfficeExtension: { Error: class {} } });
  });

  it("is busy until it has ended, and then says what was done", async () => {
    await draw();
    const saving = work();
    await start(saving.run);
    expect(state()).toEqual({ isBusy: true, said: "", fault: "" });
    await saving.end("Saved.");
    expect(state()).toEqual({ isBusy: false, said: "Saved.", fault: "" });
  });

  it("says why it was refused, and what went wrong with it", async () => {
    await draw();
    await start(async () => ({ refused: "There is no room." }));
    expect(state()).toEqual({ isBusy: false, said: "", fault: "There is no room." });
    await start(() => Promise.reject(new Error("Boom")));
    expect(state()).toMatchObject({
      isBusy: false,
      said: "",
      fault: expect.stringContaining("unexpected happened. Save the workbook"),
    });
    await act(async () => action.refuse("Not now."));
    expect(action.fault).toBe("Not now.");
  });

  it("forgets how the last one ended when the next begins", async () => {
    await draw();
    await start(async () => ({ refused: "There is no room." }));
    const next = work();
    await start(next.run);
    expect(state()).toEqual({ isBusy: true, said: "", fault: "" });
    await next.end("Saved.");
  });

  it("ignores a second press", async () => {
    await draw();
    const [first, second] = [work(), work()];
    await start(first.run);
    await start(second.run);
    await first.end("First.");
    expect(second.run).not.toHaveBeenCalled();
    expect(state()).toEqual({ isBusy: false, said: "First.", fault: "" });
    await start(second.run);
    expect(second.run).toHaveBeenCalled();
    await second.end("Second.");
  });

  it("that waits does one thing after the other, and goes on when one fails", async () => {
    await draw({ whileBusy: "wait" });
    const [first, second] = [work(), work()];
    await start(first.run);
    await start(second.run);
    expect(second.run).not.toHaveBeenCalled();
    await first.end({ refused: "No." });
    expect(second.run).toHaveBeenCalled();
    expect(action.isBusy).toBe(true);
    await second.end("Second.");
    expect(state()).toEqual({ isBusy: false, said: "Second.", fault: "" });
  });
});

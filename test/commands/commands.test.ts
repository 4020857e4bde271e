import { refresh } from "../../src/app/refresh";
import { currentView, showView } from "../../src/app/pane-view";
import { failed, written } from "../support/refresh-outcomes";

jest.mock("../../src/app/refresh");

type Command = (event: { completed(): void }) => void;
const commands = new Map<string, Command>();
const showAsTaskpane = jest.fn(async () => {});

beforeAll(async () => {
  const actions = { associate: (name: string, command: Command) => void commands.set(name, command) };
  const onReady = async () => ({ host: null });
  Object.assign(globalThis, { Office: { actions, addin: { showAsTaskpane }, HostType: { Excel: "Excel" }, onReady } });
  await import("../../src/commands/commands");
});

beforeEach(() => showAsTaskpane.mockReset());

/** Presses the button and tells how often Excel heard that the command has ended. */
async function press(name = "refreshSheets"): Promise<number> {
  const completed = jest.fn();
  commands.get(name)?.({ completed });
  await new Promise((resolve) => setTimeout(resolve));
  return completed.mock.calls.length;
}

test("Refresh sheets refreshes, and leaves the pane alone when all went well", async () => {
  jest.mocked(refresh).mockResolvedValue(written({ rows: 1, counted: 1, leftOut: 0 }, ["Summary"]));
  expect(await press()).toBe(1);
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(showAsTaskpane).not.toHaveBeenCalled();
});

test("a refresh that failed opens the pane on the overview, which says why", async () => {
  showView({ name: "groups" });
  jest.mocked(refresh).mockResolvedValue(failed("The sheet is protected."));
  expect(await press()).toBe(1);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(currentView()).toEqual({ name: "overview" });
});

test("Data checks opens the pane on the checks, and refreshes nothing", async () => {
  jest.mocked(refresh).mockClear();
  expect(await press("showDataChecks")).toBe(1);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(currentView()).toEqual({ name: "checks" });
  expect(refresh).not.toHaveBeenCalled();
});

test("Excel hears of the end even when the pane cannot be opened", async () => {
  jest.mocked(refresh).mockResolvedValue(failed("The sheet is protected."));
  showAsTaskpane.mockRejectedValue(new Error("no pane"));
  expect(await press()).toBe(1);
});

import { MESSAGE } from "excel-stand-in";
import { isPaneShown, onPaneShown } from "../../src/excel/visibility";
import { opened, workbookOf } from "../support/workbooks";

/** Shows or hides the pane, as Excel tells it. */
async function paneTurns(visibility: "Visible" | "Hidden"): Promise<void> {
  host.onEvents([[65_536, MESSAGE.paneVisibility, "", JSON.stringify({ visibility }), MESSAGE.paneVisibility]]);
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Lets the page start in or out of sight; undefined: in a runtime that does not know. */
function startsAs(visibilityMode: string | undefined): void {
  const addin = visibilityMode === undefined ? undefined : { visibilityMode };
  jest.spyOn(Office, "onReady").mockResolvedValue(Object.assign({}, ready, { addin }));
}

let host: Awaited<ReturnType<typeof opened>>;
let ready: Awaited<ReturnType<typeof Office.onReady>>;
beforeAll(async () => {
  host = await opened(workbookOf());
  ready = await Office.onReady();
});
afterEach(() => jest.restoreAllMocks());

describe("the pane", () => {
  it("is drawn at once when it is in sight, and again each time it comes back", async () => {
    startsAs("Taskpane");
    const show = jest.fn();
    await onPaneShown(show);
    expect(show).toHaveBeenCalledTimes(1);
    await paneTurns("Hidden");
    expect(show).toHaveBeenCalledTimes(1);
    await paneTurns("Visible");
    expect(show).toHaveBeenCalledTimes(2);
  });

  it("waits for being shown when the add-in has started without it", async () => {
    startsAs("Hidden");
    const show = jest.fn();
    await onPaneShown(show);
    expect(show).not.toHaveBeenCalled();
    await paneTurns("Visible");
    expect(show).toHaveBeenCalledTimes(1);
  });

  it("is drawn at once where nothing says whether it is in sight", async () => {
    startsAs(undefined);
    const show = jest.fn();
    await onPaneShown(show);
    expect(show).toHaveBeenCalledTimes(1);
  });

  it("is drawn when it gets the focus, if it was opened before Excel could be asked to tell", async () => {
    startsAs("Hidden");
    const show = jest.fn();
    const listen = jest.spyOn(window, "addEventListener");
    await onPaneShown(show);
    expect(show).not.toHaveBeenCalled();
    for (const [type, listener] of listen.mock.calls) if (type === "focus") (listener as () => void)();
    expect(show).toHaveBeenCalledTimes(1);
  });

  it("is known to be in sight or not, or to come into sight in time", async () => {
    startsAs("Hidden");
    await onPaneShown(() => {});
    expect(await isPaneShown(10)).toBe(false);
    const coming = isPaneShown(10_000);
    await paneTurns("Visible");
    expect(await coming).toBe(true);
    expect(await isPaneShown(0)).toBe(true);
    await paneTurns("Hidden");
    expect(await isPaneShown(10)).toBe(false);
  });

  it("is drawn rather than never where Excel does not tell when it is shown", async () => {
    startsAs("Hidden");
    jest.spyOn(Office.addin, "onVisibilityModeChanged").mockRejectedValue(new Error("not supported"));
    const show = jest.fn();
    await onPaneShown(show);
    expect(show).toHaveBeenCalledTimes(1);
  });
});

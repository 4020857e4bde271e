import { openBlank, settled } from "./office";

const ADDRESS = "https://localhost/message.html#Not%20refreshed";

/** Opens a window as an add-in does. */
function display(address: string): Promise<Office.AsyncResult<Office.Dialog>> {
  return new Promise((resolve) =>
    Office.context.ui.displayDialogAsync(address, { height: 30, width: 40, displayInIframe: true }, resolve),
  );
}

describe("a window that the add-in opens", () => {
  it("is there with its size, and alone, until the user closes it", async () => {
    const { dialogs } = await openBlank();
    const { status, value } = await display(ADDRESS);
    expect(status).toBe("succeeded");
    expect(dialogs.current).toEqual({ url: ADDRESS, width: 40, height: 30 });
    expect((await display(ADDRESS)).error.code).toBe(12_007);
    const told: unknown[] = [];
    value.addEventHandler(Office.EventType.DialogEventReceived, (event) => void told.push(event));
    dialogs.closeByUser();
    await settled();
    expect(told).toMatchObject([{ error: 12_006 }]);
    expect(dialogs.current).toBeNull();
    expect((await display(ADDRESS)).status).toBe("succeeded");
    dialogs.closeByUser();
  });

  it("is closed by the add-in", async () => {
    const { dialogs } = await openBlank();
    const shown: unknown[] = [];
    dialogs.onChange = (window) => shown.push(window?.url ?? null);
    const { value } = await display(ADDRESS);
    value.close();
    expect(shown).toEqual([ADDRESS, null]);
  });

  it("needs https", async () => {
    const { dialogs } = await openBlank();
    expect((await display("http://localhost/message.html")).error.code).toBe(12_005);
    expect(dialogs.current).toBeNull();
  });
});

describe("the pane of an add-in from the Marketplace", () => {
  it("is not opened by the add-in, which is told nothing of that; elsewhere it is", async () => {
    const shown: string[] = [];
    for (const host of ["marketplace", "windows"] as const) {
      const opened = await openBlank({ host });
      opened.onPaneShown = (isShown) => shown.push(`${host}: ${isShown}`);
      await Office.addin.showAsTaskpane();
    }
    expect(shown).toEqual(["windows: true"]);
  });
});

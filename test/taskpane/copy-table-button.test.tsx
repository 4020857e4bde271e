/** @jest-environment jsdom */
import { act } from "react";
import { CopyTableButton } from "../../src/taskpane/parts/copy-table-button";
import type { ShownTable } from "../../src/taskpane/model/table-text";
import { clearPane, draw } from "../support/pane";

const TABLE: ShownTable = {
  name: "Gender",
  columns: [],
  rows: [{ label: "Female & others", isTotal: false, cells: [] }],
};

/** What has been copied, by type. */
let copied: Record<string, string> = {};
/** Texts that were selected when the older interface was asked to copy. */
let selected: string[] = [];

/** Copies as a browser does: whoever listens says what. */
function fireCopy(target: EventTarget): void {
  const event = new Event("copy", { bubbles: true, cancelable: true });
  const clipboardData = { setData: (type: string, text: string) => void (copied[type] = text) };
  target.dispatchEvent(Object.assign(event, { clipboardData }));
}

/** The older interface: works, or refuses. */
function olderOne(isAllowed: boolean): void {
  document.execCommand = () => {
    selected.push(document.getSelection()?.toString() ?? "");
    if (isAllowed) fireCopy(document);
    return isAllowed;
  };
}

/** The newer interface: works, or refuses. */
function newerOne(isAllowed: boolean): jest.Mock {
  const write = jest.fn(() => (isAllowed ? Promise.resolve() : Promise.reject(new Error("NotAllowedError"))));
  Object.assign(globalThis, { ClipboardItem: class {} });
  Object.defineProperty(navigator, "clipboard", { value: { write }, configurable: true });
  return write;
}

beforeEach(() => {
  copied = {};
  selected = [];
});
afterEach(clearPane);

const drawn = () => draw(<CopyTableButton table={TABLE} />);

describe("the button that copies a table", () => {
  it("copies while the click is handled, with something selected, and leaves nothing behind", async () => {
    olderOne(true);
    const write = newerOne(false);
    const { page, press, told } = await drawn();
    await press("Copy table");
    expect(copied["text/plain"]).toContain("Female & others");
    expect(copied["text/html"]).toContain("Female &amp; others");
    expect(selected).toEqual(["Table"]);
    expect(write).not.toHaveBeenCalled();
    expect(told()).toBe("Copied");
    expect([page.textContent, document.getSelection()?.rangeCount]).toEqual(["CopiedCopied", 0]);
  });

  it("copies by the newer interface where a browser has no other", async () => {
    olderOne(false);
    const write = newerOne(true);
    const { press, told } = await drawn();
    await press("Copy table");
    expect(write).toHaveBeenCalledTimes(1);
    expect(told()).toBe("Copied");
  });

  it("shows the text, selected, with what to press, where Excel allows neither", async () => {
    olderOne(false);
    newerOne(false);
    const { page, press, told } = await drawn();
    await press("Copy table");
    const field = page.querySelector("textarea") as HTMLTextAreaElement;
    expect(page.textContent).toContain("press Ctrl+C (Cmd+C on a Mac)");
    expect(field.labels[0].textContent).toContain("press Ctrl+C");
    expect(field.value).toContain("Female & others");
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(document.activeElement).toBe(field);
    await act(async () => fireCopy(field));
    expect(copied["text/html"]).toContain("Female &amp; others");
    expect(page.querySelector("textarea")).toBeNull();
    expect(told()).toBe("Copied");
    expect(document.activeElement?.textContent).toBe("Copied");
  });
});

/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { paneLoader } from "../../src/taskpane/pane-loader";
import { promised } from "../support/promised";

const PAGE = new DOMParser().parseFromString(readFileSync("src/taskpane/taskpane.html", "utf8"), "text/html");
const showApp = jest.fn((place: HTMLElement) => place.replaceChildren("The pane"));
const fetchPane = jest.fn(async () => ({ showApp }));
const lost = (): Promise<never> => Promise.reject(new Error("offline"));

beforeAll(() => void Object.assign(globalThis, { Office: {} }));
beforeEach(() => {
  document.body.innerHTML = PAGE.body.innerHTML;
  jest.clearAllMocks();
});

/** What is in sight. */
function shown(): string {
  const parts = [...document.body.querySelectorAll<HTMLElement>("#root, h1, p, button")];
  const isHidden = (part: HTMLElement): boolean => part.closest("[hidden]") !== null;
  const texts = parts.filter((part) => part.id === "root" || part.closest("#root") === null);
  return texts.flatMap((part) => (isHidden(part) ? [] : part.textContent.trim().replaceAll(/\s+/g, " "))).join(" | ");
}

/** Presses the only button, and lets what it starts come to its end. */
async function pressTryAgain(): Promise<void> {
  const [button] = document.querySelectorAll("button");
  button.focus();
  button.click();
  expect(shown()).toBe("The pane could not be loaded | Try again");
  await new Promise((resolve) => setTimeout(resolve));
}

const NOT_LOADED =
  "The pane could not be loaded | The add-in's server could not be reached. Check your connection and try again. " +
  "If it still fails, close Excel and open it again. | Try again";

describe("a pane whose code cannot be fetched", () => {
  it("says so instead of looking for Excel for ever, and what to do", async () => {
    expect(shown()).toMatch(/^Looking for Excel\./);
    fetchPane.mockImplementationOnce(lost);
    await paneLoader("inside Excel", fetchPane)();
    expect(shown()).toBe(NOT_LOADED);
  });

  it("is fetched again when the user asks, as often as it takes, and the button keeps the focus", async () => {
    fetchPane.mockImplementationOnce(lost).mockImplementationOnce(lost);
    await paneLoader("inside Excel", fetchPane)();
    await pressTryAgain();
    expect(shown()).toBe(NOT_LOADED);
    expect(document.activeElement?.textContent).toBe("Try again");
    await pressTryAgain();
    expect(shown()).toBe("The pane");
  });

  it("is fetched again when the pane comes back into sight", async () => {
    fetchPane.mockImplementationOnce(lost);
    const show = paneLoader("inside Excel", fetchPane);
    await show();
    await show();
    expect(shown()).toBe("The pane");
  });

  it("is as dark as Office", async () => {
    Object.assign(globalThis, { Office: { context: { officeTheme: { isDarkTheme: true } } } });
    fetchPane.mockImplementationOnce(lost);
    await paneLoader("inside Excel", fetchPane)();
    expect(document.documentElement.style.colorScheme).toBe("dark");
  });
});

describe("a pane that can be fetched", () => {
  it("is fetched and drawn once, however often it comes into sight", async () => {
    const fetching = promised<{ showApp: typeof showApp }>();
    fetchPane.mockReturnValueOnce(fetching.promise);
    const show = paneLoader("inside Excel", fetchPane);
    const both = [show(), show()];
    fetching.keep({ showApp });
    await Promise.all(both);
    await show();
    expect(shown()).toBe("The pane");
    expect(fetchPane).toHaveBeenCalledTimes(1);
    expect(showApp).toHaveBeenCalledTimes(1);
  });
});

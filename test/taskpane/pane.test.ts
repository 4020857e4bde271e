/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import type { HostState } from "../../src/excel/ready";
import { refresh, type Progress, type RefreshOutcome } from "../../src/refresh";
import { failed, written } from "../refreshed";

jest.mock("../../src/refresh");

let report: (progress: Progress) => void;
let finish: (outcome: RefreshOutcome) => void;
const html = readFileSync("src/taskpane/taskpane.html", "utf8");

/** The pane as it opens in the given place, with no refresh having run yet. */
async function openPane(host: HostState): Promise<{ button: HTMLButtonElement; status: HTMLElement }> {
  document.body.innerHTML = new DOMParser().parseFromString(html, "text/html").body.innerHTML;
  jest.mocked(refresh).mockImplementation((options) => {
    report = options?.onProgress ?? report;
    return new Promise((resolve) => (finish = resolve));
  });
  await jest.isolateModulesAsync(async () => {
    jest.doMock("../../src/refresh", () => ({ refresh }));
    const { drawPane } = await import("../../src/taskpane/pane");
    drawPane(document, host);
  });
  return {
    button: document.querySelector<HTMLButtonElement>("button")!,
    status: document.querySelector<HTMLElement>("[role=status]")!,
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("the page has one heading of the first rank, and a region that is read out", async () => {
  const { status } = await openPane("inside Excel");
  expect([...document.querySelectorAll("h1")].map(({ textContent }) => textContent)).toEqual(["NPQ Metrics"]);
  expect(status.getAttribute("aria-live")).toBe("polite");
});

test.each<[HostState, RegExp]>([
  ["outside Excel", /Open it from Excel/],
  ["Excel too old", /Update Excel/],
  ["Office.js missing", /internet connection/],
])("%s: the button is off and the page says what to do", async (host, advice) => {
  const { button, status } = await openPane(host);
  expect(button.disabled).toBe(true);
  expect(status.textContent).toMatch(advice);
});

test("a refresh shows each step, then what was counted and written", async () => {
  const { button, status } = await openPane("inside Excel");
  expect(button.disabled).toBe(false);
  expect(status.textContent).toBe("");
  button.focus();
  button.click();
  expect(status.textContent).toMatch(/press Enter/);
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(document.activeElement).toBe(button);
  report({ stage: "writing", sheet: 2, sheets: 9, name: "Metric 1" });
  expect(status.textContent).toBe("Writing Metric 1 (2 of 9).");
  finish(written({ rows: 1037, counted: 1034, leftOut: 3 }, ["Summary", "Metric 1 (2)"]));
  await settled();
  expect(status.textContent).toBe(
    "1,034 participant rows counted, 3 rows left out: Data checks says why. Sheets written: Summary, Metric 1 (2).",
  );
  expect(button.getAttribute("aria-disabled")).toBe("false");
});

test("one row is one row, and nothing left out is said", async () => {
  const { button, status } = await openPane("inside Excel");
  button.click();
  finish(written({ rows: 1, counted: 1, leftOut: 0 }, ["Summary"]));
  await settled();
  expect(status.textContent).toBe("1 participant row counted, none left out. Sheets written: Summary.");
});

test("a refresh that failed says why, and can be tried again", async () => {
  const { button, status } = await openPane("inside Excel");
  button.click();
  finish(failed("The sheet Metric 1 is protected."));
  await settled();
  expect(status.textContent).toBe("The sheet Metric 1 is protected.");
  button.click();
  expect(status.textContent).toMatch(/Reading/);
});

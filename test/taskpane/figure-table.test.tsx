/** @jest-environment jsdom */
import { act } from "react";
import { currentView, showView } from "../../src/app/pane-view";
import { FigureTable } from "../../src/taskpane/parts/figure-table";
import { clearPane, draw } from "../support/pane";
import { SMALL } from "../support/small-register";

// What the reports of tests are compared with; a page lacks what it needs.
jest.mock("excel-stand-in", () => ({}));

afterEach(clearPane);

/** Recruits by qualification: target, actual and % Target of two years. */
async function drawTable() {
  const [table] = SMALL.results.metrics[0].tables;
  const { page } = await draw(<FigureTable table={table} caption="Recruitment" />);
  const figures = () => [...page.querySelectorAll("button")];
  const press = (key: string) =>
    act(async () =>
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })),
    );
  return { table, page, figures, press };
}

describe("a metric's table", () => {
  it("has a button for every figure that somebody is behind, and for no other cell", async () => {
    const { table, figures } = await drawTable();
    const asked = table.rows.flatMap(({ questions }) => questions.filter((question) => question !== null));
    expect(figures()).toHaveLength(asked.length);
    expect(asked.length).toBeLessThan(table.rows.length * table.columns.length);
  });

  it("is one stop of the Tab key, which arrow keys move from figure to figure", async () => {
    const { figures, press } = await drawTable();
    const stops = () => figures().filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toEqual([figures()[0]]);
    await act(async () => figures()[0].focus());
    await press("ArrowRight");
    expect(document.activeElement).toBe(figures()[1]);
    expect(stops()).toEqual([figures()[1]]);
    await press("Home");
    expect(document.activeElement).toBe(figures()[0]);
  });

  it("leads from a figure to the people behind it, and from there back", async () => {
    showView({ name: "metric", metric: 1 });
    const { table, figures } = await drawTable();
    await act(async () => figures()[0].click());
    const [first] = table.rows.flatMap(({ questions }) => questions.filter((question) => question !== null));
    expect(currentView()).toEqual({ name: "people", of: { asked: first }, from: { name: "metric", metric: 1 } });
    await act(async () => figures()[1].click());
    expect(currentView()).toMatchObject({ from: { name: "metric", metric: 1 } });
  });
});

import { publishedCells } from "../fixtures/published-report";
import { openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";
import { tableOn } from "../support/table-on";
import { wrongFigures } from "../support/wrong-figures";

let preview: PreviewPage;

beforeAll(async () => {
  preview = await openPreview();
});

describe("the sample in the preview", () => {
  it("is shown with how the provider stands, before anything is written", async () => {
    const { pane } = preview;
    await pane.getByRole("heading", { name: "Alliance of Leading Learning" }).waitFor();
    expect(await pane.getByText("1,034 participants counted, 0 rows left out").count()).toBe(1);
    expect(await pane.getByRole("row").count()).toBe(8);
    expect(await preview.metricRow(1)).toMatch(/^1 Recruitment\s+Met\s+151\.20 %\s+Met\s+135\.71 %$/);
    expect(await preview.sheetNames()).toEqual(["Participants", "Assessments", "Targets", "Feedback"]);
  });

  it("gets its ten sheets at a press of the button, with progress on the way", async () => {
    const said: string[] = [];
    await preview.page.exposeFunction("heard", (text: string) => said.push(text));
    await preview.pane.locator("[role=status]").evaluateAll((all) => {
      const { heard } = window.parent as unknown as { heard(text: string | null): void };
      for (const status of all) {
        new MutationObserver(() => heard(status.textContent)).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      }
    });
    await preview.refresh();
    expect(said).toEqual(expect.arrayContaining(["Reading the tables", "Writing Metric 3 (4 of 10)"]));
    expect(said.at(-1)).toBe("10 sheets written. 1,034 participants counted, none left out.");
    const metrics = [1, 2, 3, 4, 5, 6, 7].map((n) => `Metric ${n}`);
    expect((await preview.sheetNames()).slice(4)).toEqual(["Summary", ...metrics, "Next", "Data checks"]);
  });

  it("shows every published cell on the sheets, the six contradictions corrected", async () => {
    expect(publishedCells()).toHaveLength(1108);
    expect(await wrongFigures((sheet) => preview.texts(sheet))).toEqual([]);
  });

  it("opens a metric at its top, on the latest year with figures", async () => {
    await preview.button(/^5 Assessment accuracy/).click();
    await preview.pane.getByRole("heading", { name: /^Metric 5/ }).waitFor();
    expect(await preview.pane.locator("html").evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    expect(await preview.pane.getByLabel("Academic year").inputValue()).toBe("2017/18");
    await preview.button("Overview").click();
  });

  it("says that the register has changed once a participant is edited, and refreshes the figure", async () => {
    const before = tableOn(await preview.texts("Metric 1"), "Qualification", 2);
    const participants = await preview.texts("Participants");
    const row = participants.findIndex((cells) => cells[3] === "NPQH" && cells[4] === "2018/19");
    await preview.type("Participants", row, 3, "NPQSL");
    await preview.pane.getByText("Your tables have changed since.").waitFor();
    await preview.refresh();
    expect(await preview.pane.getByText("Your tables have changed since.").count()).toBe(0);
    const after = tableOn(await preview.texts("Metric 1"), "Qualification", 2);
    const actual = (table: ReturnType<typeof tableOn>, label: string) => Number(table.get(label)?.[4]);
    expect(actual(after, "NPQ for Headship (NPQH)")).toBe(actual(before, "NPQ for Headship (NPQH)") - 1);
    expect(actual(after, "NPQ for Senior Leadership (NPQSL)")).toBe(
      actual(before, "NPQ for Senior Leadership (NPQSL)") + 1,
    );
    expect(actual(after, "Totals")).toBe(actual(before, "Totals"));
  });

  it("left the origin with no request, and nothing went wrong on the way", () => {
    expect(preview.strangers).toEqual([]);
    expect(preview.faults).toEqual([]);
  });
});

import { publishedCells } from "../fixtures/published-report";
import { openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";
let preview: PreviewPage;

beforeAll(async () => {
  preview = await openPreview();
});

/** Cells of a table on a sheet: row label → cells, below the table's name and `levels` header rows. */
function tableOn(texts: string[][], name: string, levels: number, from = 0): Map<string, string[]> {
  const top = texts.findIndex(([label], row) => row >= from && label === name);
  const rows = texts.slice(top + levels);
  const end = rows.findIndex((row) => (row[0] ?? "") === "");
  return new Map(rows.slice(0, end === -1 ? rows.length : end).map(([label, ...cells]) => [label, cells]));
}

describe("the sample in the preview", () => {
  it("is shown with how the provider stands, before anything is written", async () => {
    const { pane } = preview;
    await pane.getByRole("heading", { name: "Alliance of Leading Learning" }).waitFor();
    expect(await pane.getByText("1,034 participants counted, 0 rows left out").count()).toBe(1);
    const rows = await pane.getByRole("list").getByRole("listitem").allInnerTexts();
    expect(rows).toHaveLength(7);
    expect(rows[0]).toMatch(
      /1 Recruitment\s+2017\/18\s+Met\s+151\.20 % of target\s+2018\/19\s+Met\s+135\.71 % of target/,
    );
    expect(await preview.sheetNames()).toEqual(["Participants", "Assessments", "Targets", "Feedback"]);
  });

  it("gets its nine sheets at a press of the button, with progress on the way", async () => {
    const said: string[] = [];
    await preview.page.exposeFunction("heard", (text: string) => said.push(text));
    await preview.pane
      .locator("[role=status]")
      .first()
      .evaluate((status) => {
        const { heard } = window.parent as unknown as { heard(text: string | null): void };
        new MutationObserver(() => heard(status.textContent)).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
    await preview.refresh();
    expect(said).toEqual(expect.arrayContaining(["Reading the tables", "Writing Metric 3 (4 of 9)"]));
    expect(said.at(-1)).toBe("9 sheets written. 1,034 participants counted, none left out.");
    const metrics = [1, 2, 3, 4, 5, 6, 7].map((n) => `Metric ${n}`);
    expect((await preview.sheetNames()).slice(4)).toEqual(["Summary", ...metrics, "Data checks"]);
  });

  it("shows every published cell on the sheets, the six contradictions corrected", async () => {
    const cells = publishedCells();
    expect(cells).toHaveLength(1108);
    const wrong: unknown[] = [];
    for (const number of [1, 2, 3, 4, 5, 7]) {
      const texts = await preview.texts(`Metric ${number}`);
      for (const cell of cells.filter(({ metric }) => metric === number)) {
        const years = [...new Set(cells.filter(({ metric }) => metric === number).map(({ column }) => column[0]))];
        const columns = [
          ...new Set(
            cells
              .filter((one) => one.metric === number && one.table === cell.table)
              .map(({ column }) => column.join("|")),
          ),
        ];
        const ofYear = columns.filter((column) => number !== 7 || column.startsWith(cell.column[0]));
        const secondYear = number === 7 && cell.column[0] === years[1];
        const firstTop = texts.findIndex(([label]) => label === cell.table);
        const table = tableOn(texts, cell.table, number === 7 ? 3 : 2, secondYear ? firstTop + 1 : 0);
        const shown = table.get(cell.row)?.[ofYear.indexOf(cell.column.join("|"))] ?? "";
        if (shown !== cell.corrected) wrong.push({ ...cell, shown });
      }
    }
    expect(wrong).toEqual([]);
  });

  it("opens a metric at its top, on the latest year with figures", async () => {
    await preview.button(/^4 Presented in time/).click();
    await preview.pane.getByRole("heading", { name: /^Metric 4/ }).waitFor();
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
    const actual = (table: Map<string, string[]>, label: string) => Number(table.get(label)?.[4]);
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

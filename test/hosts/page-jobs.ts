import type { PreviewPage } from "../support/browser/preview-page";
import { tableOn } from "../support/table-on";
import { wrongFigures } from "../support/wrong-figures";

/** Something that people do on the preview page, and what they see afterwards. */
export interface PageJob {
  /** As in docs/hosts.md: "Ribbon". */
  readonly name: string;
  /** Does it beside the sample, after the jobs before it, and checks what a person would see. */
  readonly run: (preview: PreviewPage) => Promise<void>;
}

const HEADS = "NPQ for Headship (NPQH)";

const ribbon: PageJob = {
  name: "Ribbon",
  run: async (preview) => {
    await preview.page.getByRole("button", { name: "Refresh sheets" }).click();
    await preview.until(async () => (await preview.texts("Data checks")).flat().includes("No problems found."));
    expect(await wrongFigures((sheet) => preview.texts(sheet))).toEqual([]);
    await preview.page.getByRole("button", { name: "Data checks" }).click();
    // In the pane, or where Excel does not let an add-in open it, on the sheet.
    const inPane = preview.pane.getByRole("heading", { name: "Data checks" });
    await preview.until(
      async () => (await inPane.isVisible()) || (await preview.selection()).startsWith("Data checks!"),
    );
  },
};

const paneRefresh: PageJob = {
  name: "Refresh from the pane",
  run: async (preview) => {
    await preview.page.getByRole("button", { name: "Open pane" }).click();
    await preview.turnTo("Overview");
    await preview.refresh();
    await preview.pane
      .getByText("10 sheets written. 1,034 participants counted, none left out.", { exact: true })
      .first()
      .waitFor();
    expect(await wrongFigures((sheet) => preview.texts(sheet))).toEqual([]);
  },
};

const copy: PageJob = {
  name: "Copy",
  run: async (preview) => {
    // Excel on the web, and some of its web views, refuse the newer interface (office-js#1991, office-js#3480).
    await preview.pane.locator("html").evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
    });
    await preview.button(/^1 Recruitment/).click();
    await preview.button("Copy table").click();
    await preview.button("Copied").waitFor();
    const copied = await preview.page.evaluate(() => navigator.clipboard.readText());
    // The latest year, as the table beside the button.
    expect(copied.split(/\r?\n/)).toContain([HEADS, "52", "71", "136.54 %"].join("\t"));
    await preview.button("Overview").click();
  },
};

const settingsSwitch: PageJob = {
  name: "Auto-refresh switched on in the pane",
  run: async (preview) => {
    const actual = async (): Promise<string | undefined> =>
      tableOn(await preview.texts("Metric 1"), "Qualification", 2).get(HEADS)?.[4];
    expect(await actual()).toBe("71");
    await preview.pane.getByRole("switch", { name: "Refresh automatically when your tables change" }).check();
    const participants = await preview.texts("Participants");
    const row = participants.findIndex((cells) => cells[3] === "NPQH" && cells[4] === "2018/19");
    await preview.enter("Participants", row, 3, [["NPQSL"]]);
    await preview.until(async () => (await actual()) === "70");
  },
};

/** What is done in every Excel on the page, in this order, with the pane closed at first. */
export const PAGE_JOBS: readonly PageJob[] = [ribbon, paneRefresh, copy, settingsSwitch];

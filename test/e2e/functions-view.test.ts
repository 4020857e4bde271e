import { openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";
let preview: PreviewPage;

beforeAll(async () => {
  preview = await openPreview();
  await preview.turnTo("Functions");
  await preview.pane.getByRole("searchbox").waitFor();
  await preview.withHost((host) => {
    const sheet = host.user.addSheet("Mine", 4);
    host.user.select(sheet, { row: 1, column: 1, rows: 1, columns: 1 });
  }, null);
});

const functions = () => preview.pane.getByRole("list", { name: "Functions" }).getByRole("listitem");

describe("the functions in the pane", () => {
  it("are all there, each with an example from the workbook's own register and its value", async () => {
    expect(await functions().count()).toBe(20);
    const texts = await functions().allInnerTexts();
    expect(texts.find((text) => text.startsWith("RECRUITMENT"))).toContain(
      '=NPQ.RECRUITMENT("NPQEL","2017/18") is 1.75',
    );
    expect(texts.filter((text) => text.includes("has no value here"))).toEqual([]);
  });

  it("come with what people see who do not have the add-in", async () => {
    await preview.pane.getByText("People who do not have NPQ Metrics see #NAME? instead of these figures").waitFor();
  });

  it("are found by any words of theirs", async () => {
    await preview.pane.getByRole("searchbox").fill("fisher");
    expect(await functions().count()).toBe(1);
    await preview.pane.getByRole("searchbox").fill("nothing like that");
    expect(await functions().count()).toBe(0);
    expect(await preview.pane.getByText("No function has these words.").count()).toBe(1);
    await preview.pane.getByRole("searchbox").fill("");
  });

  it("go into the selected cell, where they show the figure", async () => {
    await preview.button("Insert into the selected cell: RECRUITMENT").click();
    await preview.pane.getByText("Inserted into Mine!B2.").first().waitFor();
    await preview.until(async () => (await preview.texts("Mine"))[1]?.[1] === "175.00 %");
  });

  it("overwrite nothing", async () => {
    await preview.button("Insert into the selected cell: STATUS").click();
    await preview.pane.getByText("Mine!B2 is not blank. Select a blank cell and try again.").first().waitFor();
    expect((await preview.texts("Mine"))[1][1]).toBe("175.00 %");
  });
});

describe("a formula", () => {
  it("goes nowhere while a chart is selected, and the pane says what to select", async () => {
    await preview.withHost((host) => host.user.selectChart(), null);
    await preview.button("Insert into the selected cell: STATUS").click();
    await preview.pane.getByText("Select one block of cells and try again.").first().waitFor();
  });
});

describe("sheets whose qualification tables are formulas", () => {
  it("say the same as plain ones, and follow an edit without a refresh", async () => {
    await preview.pane.getByRole("switch").check();
    await preview.turnTo("Overview");
    await preview.refresh();
    const actual = async () =>
      (await preview.texts("Metric 1")).find(([label]) => label.startsWith("NPQ for Headship"));
    await preview.until(
      async () => (await actual())?.slice(0, 7).join() === "NPQ for Headship (NPQH),50,83,166.00 %,52,71,136.54 %",
    );
    const participants = await preview.texts("Participants");
    const row = participants.findIndex((cells) => cells[3] === "NPQH" && cells[4] === "2018/19");
    await preview.type("Participants", row, 3, "NPQSL");
    await preview.until(async () => (await actual())?.[5] === "70");
    // The breakdowns stay plain values, and so does the Summary.
    await preview.pane.getByText("Your tables have changed since.").waitFor();
  });

  it("are plain again after the next refresh once that is wanted", async () => {
    await preview.turnTo("Functions");
    await preview.pane.getByRole("switch").uncheck();
    await preview.turnTo("Overview");
    await preview.refresh();
    const formulas = await preview.withHost(
      ({ workbook }) =>
        workbook.worksheets
          .filter(({ name }) => name.startsWith("Metric"))
          .flatMap(({ rows }) => rows.flatMap((cells) => (cells ?? []).filter((cell) => cell?.formula !== undefined)))
          .length,
      null,
    );
    expect(formulas).toBe(0);
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
  });
});

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
    expect(await functions().count()).toBe(22);
    const texts = await functions().allInnerTexts();
    expect(texts.find((text) => text.startsWith("RECRUITMENT"))).toContain(
      '=NPQ.RECRUITMENT("NPQEL","2017/18") is 175.00 %',
    );
    expect(texts.filter((text) => text.includes("shows #"))).toEqual([]);
  });

  it("come with what people see who do not have the add-in", async () => {
    await preview.pane.getByText("People who do not have NPQ Metrics see #NAME? instead of these figures").waitFor();
  });

  it("are found by any words of theirs, and by the arguments that they take in this workbook", async () => {
    await preview.pane.getByRole("searchbox").fill("fisher");
    expect(await functions().count()).toBe(1);
    await preview.pane.getByRole("searchbox").fill("deferred npqh 2018/19");
    expect(await functions().allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('=NPQ.COUNT("deferred","NPQH","2018/19") is ')]),
    );
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

/** Selects a cell of column B (0-based row) while the keyboard stays in the pane. */
const selectMine = (row: number) =>
  preview.withHost(({ workbook, user }, chosen) => {
    const mine = workbook.worksheets.find(({ name }) => name === "Mine");
    if (mine !== undefined) user.select(mine, { row: chosen, column: 1, rows: 1, columns: 1 });
  }, row);

/** Opens a function's arguments and chooses some of them, by their labels. */
async function choose(name: string, args: Readonly<Record<string, string>>): Promise<void> {
  await preview.button(`Choose arguments of ${name}`).click();
  const group = preview.pane.getByRole("group", { name: `Arguments of ${name}` });
  for (const [label, option] of Object.entries(args)) {
    await group.getByRole("combobox", { name: label }).selectOption(option);
  }
}

describe("a formula", () => {
  it("is made of arguments that are chosen, and its cell shows what the pane said", async () => {
    await selectMine(3);
    await choose("RETENTION", {
      Qualification: "NPQH: Headship",
      Year: "2018/19",
      Characteristic: "FSM",
      Group: "30% or more",
    });
    const formula = '=NPQ.RETENTION("NPQH","2018/19","FSM","30% or more")';
    const text = (await functions().allInnerTexts()).find((one) => one.includes(formula)) ?? "";
    const [, shown] = /\) is (\d+%)/.exec(text) ?? [];
    expect(shown).toBeDefined();
    await preview.button("Insert into the selected cell: RETENTION").click();
    await preview.pane.getByText("Inserted into Mine!B4.").first().waitFor();
    await preview.until(async () => (await preview.texts("Mine"))[3]?.[1] === shown);
    expect((await preview.cells("Mine"))[3][1].formula).toBe(formula);
  });

  it("whose arguments do not fit shows the same sentence in its cell", async () => {
    await selectMine(5);
    await choose("TARGET", { Metric: "2: Free school meals", Year: "All" });
    const sentence = "Metric 2 has a target for each qualification and year. Add both to the formula.";
    await preview.pane.getByText(`shows #VALUE!: ${sentence}`).first().waitFor();
    await preview.button("Insert into the selected cell: TARGET").click();
    await preview.until(async () => (await preview.texts("Mine"))[5]?.[1] === "#VALUE!");
    expect((await preview.cells("Mine"))[5][1].message).toBe(sentence);
  });

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
      (await preview.texts("Metric 1")).find(([label = ""]) => label.startsWith("NPQ for Headship"));
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

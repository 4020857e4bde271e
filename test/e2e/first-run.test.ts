import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";
let preview: PreviewPage;

beforeAll(async () => {
  preview = await openPreview({ workbook: "blank" });
});

describe("a new user with a blank workbook", () => {
  it("is told in two sentences what is looked for, and offered three ways to get it", async () => {
    await preview.pane.getByRole("heading", { name: "No participants found yet" }).waitFor();
    for (const way of ["Insert the template", "Load the sample", "Choose a range"]) {
      expect(await preview.button(way).count()).toBe(1);
    }
    expect(await preview.sheetNames()).toEqual(["Sheet1"]);
  });

  it("gets the template, with its first sheet in front and two examples that count for nobody", async () => {
    await preview.button("Insert the template").click();
    await preview.pane.getByText("0 participants counted, 2 rows left out").waitFor();
    await preview.pane.getByText("No participants are counted yet.").waitFor();
    expect(await preview.sheetNames()).toEqual([
      "Sheet1",
      "Participants",
      "Assessments",
      "Targets",
      "Feedback",
      "Lists",
    ]);
    expect(await preview.withHost(({ workbook }) => workbook.active?.name, null)).toBe("Participants");
    const [headings, first] = await preview.texts("Participants");
    expect(headings.slice(0, 6).join()).toBe(
      "Participant ID,First name,Last name,Qualification,Academic year,Start date",
    );
    expect(first[0]).toBe("EXAMPLE 1");
    const lists = await preview.withHost(
      ({ workbook }) => workbook.worksheets[1].validations.map(({ list }) => list),
      null,
    );
    expect(lists).toContain("='Lists'!$A$2:$A$12");
  });

  it("goes from a data check to its cell", async () => {
    await preview.turnTo("Data checks");
    await preview.pane.getByText("Participants, row 3 (A3): this is an example row of the template").waitFor();
    await preview.button("Go to Participants, A3").click();
    await preview.until(async () => (await preview.selection()) === "Participants!A3");
  });

  it("types over the examples and below them, and sees the figures follow", async () => {
    await preview.turnTo("Overview");
    await preview.typeRow("Participants", 1, ["P1", "Ada", "Lovelace", "NPQH", "2026/27", "1 Oct 2026"]);
    await preview.typeRow("Participants", 2, ["P2", "Mary", "Somerville", "NPQSL", "2026/27", "1 Oct 2026"]);
    await preview.typeRow("Participants", 3, ["P3", "Emmy", "Noether", "NPQSL", "2026/27", "1 Oct 2026"]);
    await preview.pane.getByText("3 participants counted, 0 rows left out").waitFor();
    const sizes = await preview.withHost(({ workbook }) => workbook.worksheets[1].tables[0].rowCount, null);
    expect(sizes).toBe(4);
    await preview.typeRow("Targets", 1, ["NPQSL", "2026/27", "2"]);
    await preview.until(async () => /Met\s+150\.00 %/.test(await preview.metricRow(1)));
  });

  it("pastes over a row and on below the table, and loses nobody", async () => {
    await preview.withHost(async (host) => {
      const sheet = host.workbook.worksheets[1];
      const rows = Array.from({ length: 4 }, (_, i) => [`Q${i}`, "Ada", "Pasted", "NPQSL", "2026/27", 46296]);
      await host.user.enter(sheet, { row: 3, column: 0, rows: 4, columns: 6 }, rows);
    }, null);
    await preview.pane.getByText("6 participants counted, 0 rows left out").waitFor();
    await preview.withHost(({ user, workbook }) => user.deleteRows(workbook.worksheets[1], 4, 3), null);
    await preview.pane.getByText("3 participants counted, 0 rows left out").waitFor();
  });

  it("presses one button and has finished sheets", async () => {
    await preview.refresh();
    const texts = await preview.texts("Metric 1");
    expect(texts).toContainEqual(["NPQ for Senior Leadership (NPQSL)", "2", "2", "100.00 %"]);
    expect(texts).toContainEqual(["NPQ for Headship (NPQH)", "", "1", ""]);
    expect((await preview.sheetNames()).slice(6)).toHaveLength(10);
  });

  it("met no fault, and nothing left the origin", () => {
    expect(preview.strangers).toEqual([]);
    expect(preview.faults).toEqual([]);
  });
});

describe("someone who wants to see the sample", () => {
  it("has it beside their own sheet, with all its figures", async () => {
    const other = await openPreview({ workbook: "blank" });
    await other.button("Load the sample").click();
    await other.pane.getByText("1,034 participants counted, 0 rows left out").waitFor();
    expect(await other.sheetNames()).toEqual(["Sheet1", "Participants", "Assessments", "Targets", "Feedback", "Lists"]);
    await other.until(async () => (await other.metricRow(1)).includes("151.20 %"));
    expect([...other.strangers, ...other.faults]).toEqual([]);
    await closePreview(other);
  });
});

describe("someone who has deleted the sample's participants and nothing else", () => {
  it("is told what is left over, and has a whole sample once that is gone", async () => {
    const other = await openPreview({ workbook: "blank" });
    await other.button("Load the sample").click();
    await other.pane.getByText("1,034 participants counted, 0 rows left out").waitFor();
    const remove = (names: string[]) =>
      other.withHost(({ user, workbook }, gone) => {
        for (const sheet of workbook.worksheets.filter(({ name }) => gone.includes(name))) user.deleteSheet(sheet);
      }, names);
    await remove(["Participants"]);
    await other.button("Load the sample").click();
    await other.pane
      .getByText(
        /^This workbook already has Assessments, Targets and Feedback, and the sample would be mixed with them\./,
      )
      .first()
      .waitFor();
    await remove(["Assessments", "Targets", "Feedback", "Lists"]);
    await other.button("Load the sample").click();
    await other.pane.getByText("1,034 participants counted, 0 rows left out").waitFor();
    expect(await other.sheetNames()).toEqual(["Sheet1", "Participants", "Assessments", "Targets", "Feedback", "Lists"]);
    expect([...other.strangers, ...other.faults]).toEqual([]);
    await closePreview(other);
  });
});

describe("someone whose table is not found by itself", () => {
  it("is told what the first row of their selection lacks, and has the right one read", async () => {
    const other = await openPreview({ workbook: "blank" });
    await other.button("Choose a range").waitFor();
    await other.withHost(async (host) => {
      const [sheet] = host.workbook.worksheets;
      const rows = [
        ["Participant ID", "Qualification", "Academic year", "Gender"],
        ["P1", "NPQH", "2026/27", "Female"],
        ["P2", "NPQH", "2026/27", "Male"],
      ];
      // Below the rows among which headings are looked for.
      await host.user.enter(sheet, { row: 60, column: 2, rows: 3, columns: 4 }, rows);
      host.user.select(sheet, { row: 61, column: 2, rows: 2, columns: 4 });
    }, null);
    await other.button("Choose a range").click();
    await other.pane
      .getByText(/does not hold the headings: it says P1, NPQH/)
      .first()
      .waitFor();
    await other.withHost(
      (host) => host.user.select(host.workbook.worksheets[0], { row: 62, column: 3, rows: 1, columns: 1 }),
      null,
    );
    await other.button("Choose a range").click();
    await other.pane.getByText("2 participants counted, 0 rows left out").waitFor();
    expect([...other.strangers, ...other.faults]).toEqual([]);
    await closePreview(other);
  });
});

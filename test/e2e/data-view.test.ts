import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";
let preview: PreviewPage;

type Cells = readonly (readonly (string | number | Date)[])[];

/** A file with these sheets. */
async function fileOf(sheets: Readonly<Record<string, Cells>>): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Six people under headings that mean nothing here, some words that nobody knows, and dates that can be read in two ways. */
const STRANGE: Cells = [
  ["Kürzel", "Weg", "Anfang", "Gender", "Fertig", "Bemerkung"],
  ["K1", "Schulleitung", "03/04/2018", "Female", "05/06/2019", "x"],
  ["K2", "Schulleitung", "03/04/2018", "Female", "05/06/2019", ""],
  ["K3", "Schulleitung", "03/04/2018", "Hr.", "", ""],
  ["K4", "Schulleitung", "04/05/2018", "Female", "", "y"],
  ["K5", "Leitungsteam", "04/05/2018", "Hr.", "", ""],
  ["K6", "Leitungsteam", "04/05/2018", "Female", "", ""],
];

const select = (name: string | RegExp) => preview.pane.getByRole("combobox", { name });
const tab = (name: string) => preview.pane.getByRole("tab", { name, exact: true });
const says = (text: string | RegExp) => preview.pane.getByText(text).first().waitFor();

/** Waits until the pane has announced something. */
async function announced(text: string | RegExp): Promise<void> {
  await preview.pane.getByRole("status").filter({ hasText: text }).first().waitFor({ state: "attached" });
}

async function take(column: string, field: string): Promise<void> {
  await select(`What ${column} in Liste is read as`).selectOption({ label: field });
  await announced(`${column} is read as ${field}.`);
}

describe("a workbook under strange headings", () => {
  afterAll(async () => {
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
    await closePreview(preview);
  });

  it("is offered to be mapped", async () => {
    preview = await openPreview({ workbook: "blank" });
    await preview.drop("strange.xlsx", await fileOf({ Liste: STRANGE, Notizen: [["a", "b", "c", "d"]] }));
    await preview.button("Choose your table").click();
    await preview.pane.getByRole("heading", { name: "Your data" }).waitFor();
    await preview.until(async () => (await preview.focused()) === "Back");
    await says("None of the required headings was found.");
  });

  it("is mapped column by column, and counts as soon as it can", async () => {
    await select("What Liste is read as").selectOption({ label: "Participants" });
    await says("Choose below which column holds Participant ID, Qualification and Start date or Academic year.");
    await says("Schulleitung");
    await take("Kürzel", "Participant ID");
    await take("Weg", "Qualification");
    await says("Choose below which column holds Start date or Academic year.");
    await take("Anfang", "Start date");
    await take("Fertig", "Presented date");
    await preview.until(async () => (await tab("Overview").count()) === 1);
    await preview.turnTo("Overview");
    await says("0 participants counted, 6 rows left out");
  });

  it("has its words explained once for all their cells", async () => {
    await preview.turnTo("Data");
    await preview.button("Go to Liste, B2").click();
    await preview.until(async () => (await preview.selection()) === "Liste!B2");
    await select("What Schulleitung means as Qualification").selectOption("NPQH");
    await announced("Schulleitung means NPQH.");
    await select("What Leitungsteam means as Qualification").selectOption("NPQSL");
    await announced("Leitungsteam means NPQSL.");
    await says("2 cells");
    await select("What Hr. means as Gender").selectOption("Male");
    await announced("Hr. means Male.");
    await preview.until(async () => (await select(/means as/).count()) === 0);
    await preview.turnTo("Overview");
    await says("6 participants counted, 0 rows left out");
    await preview.refresh();
    expect((await preview.texts("Metric 1")).flat()).toEqual(expect.arrayContaining(["Female", "Male"]));
    expect((await preview.texts("Metric 1")).flat()).not.toContain("Hr.");
  });

  it("is asked which way round its dates are", async () => {
    await preview.turnTo("Data");
    const march = preview.pane.getByRole("radio", { name: "03/04/19 is 4 March" });
    expect(await march.isChecked()).toBe(false);
    await march.check();
    await announced("The dates of Liste are month first.");
    expect(await preview.pane.getByRole("radio", { name: "03/04/19 is 3 April" }).isChecked()).toBe(false);
    await preview.turnTo("Data checks");
    expect(await preview.pane.getByText("can be read day first or month first").count()).toBe(0);
  });

  it("is saved with all that was said, and opened again with it", async () => {
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      preview.page.getByRole("button", { name: "Save .xlsx" }).click(),
    ]);
    const path = join(mkdtempSync(join(tmpdir(), "npq-e2e-")), "saved.xlsx");
    await download.saveAs(path);
    await preview.page.getByRole("button", { name: "New" }).click();
    await says("No participants found yet");
    await preview.page.locator("#file").setInputFiles(path);
    await says("6 participants counted, 0 rows left out");
    await preview.turnTo("Data");
    await says("Words you have explained");
    expect(await select("What Kürzel in Liste is read as").inputValue()).toBe("participantId");
    expect(await preview.pane.getByRole("radio", { name: "03/04/19 is 4 March" }).isChecked()).toBe(true);
    expect(await preview.pane.getByText("Chosen by you").count()).toBe(4);
  });

  it("goes back to what was found", async () => {
    await preview.button("Undo your choice for Hr.").focus();
    await preview.page.keyboard.press("Enter");
    await announced("Your choice for Hr. has been undone.");
    // Its button is gone; the keyboard goes on at what stands in its place.
    await preview.until(async () => (await preview.focused()) !== "");
    await select("What Hr. means as Gender").waitFor();
    await preview.button("Undo your choices for Liste").click();
    await announced("Your choices for Liste have been undone.");
    await preview.pane.getByRole("button", { name: "Back", exact: true }).click();
    await says("No participants found yet");
  });
});

describe("a selection under headings that nobody knows", () => {
  it("may be chosen, and leads to its columns", async () => {
    preview = await openPreview({ workbook: "blank" });
    await preview.button("Choose a range").waitFor();
    await preview.enter("Sheet1", 60, 3, STRANGE);
    await preview.withHost(
      (host) => host.user.select(host.workbook.worksheets[0], { row: 61, column: 4, rows: 1, columns: 1 }),
      null,
    );
    await preview.button("Choose a range").click();
    await preview.pane.getByRole("heading", { name: "Your data" }).waitFor();
    await select("What Sheet1 is read as").selectOption({ label: "Participants" });
    await select("What Kürzel in Sheet1 is read as").waitFor();
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
    await closePreview(preview);
  });
});

describe("a wide export", () => {
  it("has its unused columns folded away, and scrolls nowhere sideways", async () => {
    preview = await openPreview({ workbook: "blank" });
    const more = Array.from({ length: 56 }, (_, i) => `Extra column number ${i + 1} with a long heading`);
    const rows: Cells = [
      ["Participant ID", "Qualification", "Academic year", "Gender", ...more],
      ["P1", "NPQH", "2026/27", "Female", ...more.map(() => "x".repeat(300))],
    ];
    await preview.drop("wide.xlsx", await fileOf({ Export: rows }));
    await says("1 participant counted");
    await preview.page.evaluate(() => {
      const pane = document.querySelector<HTMLElement>("#pane");
      if (pane !== null) pane.style.width = "320px";
    });
    await preview.turnTo("Data");
    await select("What Gender in Export is read as").waitFor();
    expect(await select(/in Export is read as/).count()).toBe(4);
    await preview.button("Show 56 unused columns").click();
    expect(await select(/in Export is read as/).count()).toBe(60);
    const [wide, seen] = await preview.pane
      .locator("html")
      .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
    expect(wide).toBeLessThanOrEqual(seen);
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
    await closePreview(preview);
  });
});

describe("the keyboard and trouble", () => {
  it("keep the focus where it was while something is saved, and say why it could not be", async () => {
    preview = await openPreview();
    await preview.turnTo("Data");
    const gender = select("What Gender in Participants is read as");
    await gender.focus();
    await preview.page.keyboard.press("End");
    await announced("Gender is ignored.");
    expect(await preview.focused()).toBe("What Gender in Participants is read as");
    await preview.withHost((host) => host.failNext({ code: "AccessDenied" }), null);
    await gender.selectOption("gender");
    await says("Excel does not allow this workbook to be changed.");
    expect(await gender.inputValue()).toBe("none");
    await gender.selectOption("gender");
    await announced("Gender is read as Gender.");
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
    await closePreview(preview);
  });
});

/** Forty people who started in September 2018: 34 presented within 18 months, 5 within 24, one later. */
const LATE: Cells = [
  ["Participant ID", "Qualification", "Academic year", "Start date", "Presented date"],
  ...Array.from({ length: 40 }, (_, i) => {
    const presented = i < 34 ? Date.UTC(2020, 1, 1) : i < 39 ? Date.UTC(2020, 5, 1) : Date.UTC(2021, 5, 1);
    return [`P${i + 1}`, "NPQH", "2018/19", new Date(Date.UTC(2018, 8, 3)), new Date(presented)];
  }),
];

describe("definitions", () => {
  beforeAll(async () => {
    preview = await openPreview({ workbook: "blank" });
    await preview.drop("late.xlsx", await fileOf({ Participants: LATE }));
    await says("40 participants counted");
  });
  afterAll(async () => {
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
    await closePreview(preview);
  });
  const figures = async (): Promise<string[]> =>
    (await preview.texts("Metric 4")).find(([label]) => label === "NPQ for Headship (NPQH)") ?? [];

  it("show what a change does before it is applied", async () => {
    await preview.refresh();
    expect(await figures()).toContain("85.00 %");
    await preview.turnTo("Settings");
    await preview.button("Covid-19 extension").click();
    await says("Metric 4, 2018/19, NPQH: 85.00 % Not met → 97.50 % Met");
    await says(/^\d+ cells in the tables change/);
    await preview.turnTo("Overview");
    await says("85.00 %");
    expect(await preview.pane.getByText("Your tables have changed since.").count()).toBe(0);
  });

  it("change the figures when they are applied", async () => {
    await preview.turnTo("Settings");
    await preview.button("Covid-19 extension").click();
    await preview.button("Apply").click();
    await announced("The definitions have been applied.");
    await preview.turnTo("Overview");
    await says("97.50 %");
    await says("Your tables have changed since.");
    await preview.refresh();
    expect(await figures()).toContain("97.50 %");
    expect((await preview.texts("Metric 4")).flat()).toContainEqual(
      expect.stringMatching(/^Definition changed: 24 months for starts from 1 July 2018/),
    );
  });

  it("say that nothing changes where nothing does, refuse what makes no sense, and go back", async () => {
    await preview.turnTo("Settings");
    // Folded away while a set of definitions holds.
    await preview.button("Show each definition").click();
    const minimum = preview.pane.getByLabel("Test groups from");
    await minimum.fill("0");
    await says("Enter a whole number from 1 to 1,000,000.");
    await preview.button("Apply").click();
    await says("Some of the definitions cannot be read.");
    await minimum.fill("10");
    await preview.pane.getByLabel("Present within").fill("18");
    expect(await preview.pane.getByText("What this changes").count()).toBe(0);
    await preview.button("Add a time limit for later starts").click();
    await preview.pane.getByLabel("Starts from, line 2").fill("2040-01-01");
    await preview.pane.getByLabel("Months, line 2").fill("30");
    await says("The figures stay the same.");
    await preview.button("Remove line 2").click();
    await preview.button("Back to the framework").click();
    await says("Metric 4, 2018/19, NPQH: 97.50 % Met → 85.00 % Not met");
    await preview.button("Apply").click();
    await announced("The definitions have been applied.");
    await preview.until(async () => (await preview.pane.getByText("What this changes").count()) === 0);
  });
});

describe("the other settings", () => {
  beforeAll(async () => {
    preview = await openPreview();
    await preview.turnTo("Settings");
    await preview.pane.getByRole("heading", { name: "Settings" }).waitFor();
  });
  afterAll(async () => {
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
    await closePreview(preview);
  });

  it("keep the provider's name when Enter is pressed", async () => {
    const provider = preview.pane.getByLabel("Provider");
    expect(await provider.inputValue()).toBe("Alliance of Leading Learning");
    await provider.fill(" Northern Star ");
    await provider.press("Enter");
    await announced("The provider is Northern Star.");
    await preview.turnTo("Overview");
    await preview.pane.getByRole("heading", { name: "Northern Star" }).waitFor();
  });

  it("let years be left out, which stay to be ticked again; never all of them", async () => {
    await preview.turnTo("Settings");
    await preview.pane.getByRole("checkbox", { name: "2018/19" }).uncheck();
    await announced("2018/19 is not reported.");
    await preview.turnTo("Overview");
    await says("2017/18");
    expect(await preview.pane.getByText("2018/19").count()).toBe(0);
    await preview.turnTo("Settings");
    await preview.pane.getByRole("checkbox", { name: "2017/18" }).click();
    await says("At least one year must be reported.");
    await preview.pane.getByRole("checkbox", { name: "2018/19" }).check();
    await announced("2018/19 is reported.");
    await says("All years are reported, including any that you add later.");
  });
});

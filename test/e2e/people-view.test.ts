import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";

let preview: PreviewPage;
afterEach(async () => {
  expect([...preview.strangers, ...preview.faults]).toEqual([]);
  await closePreview(preview);
});

/** Opens the sample with its sheets refreshed. */
async function openRefreshed(): Promise<void> {
  preview = await openPreview();
  await preview.refresh();
}

const heading = (name: string) => preview.pane.getByRole("heading", { name });
const people = () => preview.pane.getByRole("listitem");
const find = () => preview.pane.getByLabel("Find");

/** Waits until as many people are listed. */
async function untilListed(count: number): Promise<void> {
  await preview.until(async () => (await people().count()) === count);
}

/** Presses Tab until the focus is on the element called so. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (name.test(await preview.focused())) return;
    await preview.page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key never came to ${String(name)}; last at ${await preview.focused()}`);
}

/** Where the focus is of somebody who comes to the pane by keyboard. */
async function enterPane(): Promise<void> {
  await preview.page.locator("#close-pane").focus();
}

/** Metric 2, 2018/19, actual: NPQEL has 56% (9) of 16 in F8. */
const [ROW, COLUMN] = [7, 5];
/** Of the sheet Participants. */
const WITHDRAWN = 12;
/** 3 December 2018, as the preview reads it. */
const TYPED = "12/3/2018";
/** Metric 7, 2018/19, withdrawn: NPQEL has none in C18. */
const [WITHDRAWN_ROW, WITHDRAWN_COLUMN] = [17, 2];

const FSM = "From schools with 30% or more FSM, of those recruited";

/** Row of the sheet Participants, 0-based, to which somebody in the list leads. */
async function rowOf(text: string): Promise<number> {
  const id = /ALL-\d+/.exec(text)?.[0];
  return (await preview.texts("Participants")).findIndex(([cell]) => cell === id);
}

describe("a figure of a sheet that is selected", () => {
  it("lists its people, whom a filter finds; a row leads to its cell, and what is typed there is followed", async () => {
    await openRefreshed();
    expect((await preview.texts("Metric 2"))[ROW][COLUMN]).toBe("56% (9)");
    await preview.select("Metric 2", ROW, COLUMN);
    await heading(FSM).waitFor();
    await untilListed(9);
    expect(await preview.button("9 who count").getAttribute("aria-pressed")).toBe("true");
    expect(await people().first().getAttribute("aria-setsize")).toBe("9");
    await preview.button("The other 7").click();
    await heading("From schools below 30% FSM, or not known").waitFor();
    await untilListed(7);
    await preview.button("9 who count").click();
    await untilListed(9);

    const row = await rowOf(await people().nth(4).innerText());
    const [id, first, last] = (await preview.texts("Participants"))[row];
    await find().fill(`${last} ${first}`);
    await preview.pane.getByText("1 of 9 people matches").first().waitFor();
    await untilListed(1);
    expect(await people().innerText()).toContain(id);
    await people().getByRole("button").click();
    await preview.until(async () => (await preview.selection()) === `Participants!A${row + 1}`);

    await preview.type("Participants", row, WITHDRAWN, TYPED);
    await preview.until(async () => (await people().innerText()).includes("withdrawn 3 Dec 2018"));
    // The sheet of metric 2 says what it said before: whoever withdraws was still recruited.
    expect(await preview.pane.getByText("The sheet says").count()).toBe(0);

    await preview.select("Metric 7", WITHDRAWN_ROW, WITHDRAWN_COLUMN);
    await preview.pane.getByText("The sheet says 0. The register now gives 1 person.").waitFor();
    await untilListed(1);
    expect(await people().innerText()).toContain("withdrawn 3 Dec 2018");
    await preview.button("Refresh the sheets").click();
    await preview.until(async () => (await preview.texts("Metric 7"))[WITHDRAWN_ROW][WITHDRAWN_COLUMN] === "1");
    await preview.until(async () => (await preview.pane.getByText("The sheet says").count()) === 0);

    await preview.button("Overview").click();
    await preview.button(/^7 Retention/).click();
    await preview.pane.getByRole("heading", { name: /^Metric 7/ }).waitFor();
    const cells = await preview.pane.getByRole("row", { name: /\(NPQEL\)/ }).innerText();
    expect(cells).toContain("21\t0\t100%");
    expect(cells).toContain("16\t1\t94%");

    await preview.button("Overview").click();
    await preview.turnTo("Next");
    // One fewer than the 647 before.
    await preview.pane.getByText("646 participants have still to present").waitFor();
  });

  it("is reached, filtered and gone to by keyboard alone", async () => {
    await openRefreshed();
    await preview.select("Metric 2", ROW, COLUMN - 1);
    await preview.page.keyboard.press("ArrowRight");
    await heading(FSM).waitFor();
    await untilListed(9);
    // The keyboard stays in the sheet.
    expect(await preview.focused()).toBe("");
    await enterPane();
    await tabTo(/^The other 7/);
    await preview.page.keyboard.press("Space");
    await untilListed(7);
    await tabTo(/^Find/);
    await tabTo(/^ALL-/);
    const listed = await people().allInnerTexts();
    await preview.page.keyboard.press("End");
    await preview.page.keyboard.press("ArrowUp");
    await preview.until(async () => (await preview.focused()).startsWith(listed[5].slice(0, 9)));
    await preview.page.keyboard.press("Home");
    await preview.page.keyboard.press("ArrowDown");
    await preview.until(async () => (await preview.focused()).startsWith(listed[1].slice(0, 9)));
    await preview.page.keyboard.press("Enter");
    const row = await rowOf(listed[1]);
    await preview.until(async () => (await preview.selection()) === `Participants!A${row + 1}`);

    await preview.type("Participants", row, WITHDRAWN, TYPED);
    await preview.until(async () => (await people().nth(1).innerText()).includes("withdrawn 3 Dec 2018"));
    await enterPane();
    await tabTo(/^Overview/);
    await preview.page.keyboard.press("Enter");
    // To what was pressed last before the figure was selected.
    await preview.until(async () => /^Refresh summary sheets/.test(await preview.focused()));
    await preview.button("Refresh summary sheets").waitFor();
  });

  it("is offered in one line where somebody may be typing, and what they have typed is still there afterwards", async () => {
    await openRefreshed();
    await preview.turnTo("Functions");
    await preview.pane.getByRole("searchbox").fill("retention");
    await preview.select("Metric 2", ROW, COLUMN);
    await preview.button("Metric 2, F8: 56% (9). Who is this?").click();
    await untilListed(9);
    await preview.button("Functions").click();
    await preview.pane.getByRole("heading", { name: "Functions", exact: true }).waitFor();
    expect(await preview.pane.getByRole("searchbox").inputValue()).toBe("retention");
  });

  it("says where nobody is counted, where a figure was typed over, and where it is no longer in the report", async () => {
    await openRefreshed();
    await preview.select("Metric 2", ROW, COLUMN);
    await heading(FSM).waitFor();
    await preview.select("Metric 2", ROW - 1, COLUMN);
    await preview.pane.getByText("Metric 2, F7 does not count people.").waitFor();
    await preview.enter("Metric 1", 7, 2, [[99]]);
    await preview.select("Metric 1", 7, 2);
    await preview.pane.getByText(/^The sheet says 99\. The register gives .* changed by hand/).waitFor();
    await preview.enter("Metric 2", ROW, 0, [["NPQ for Cheese"]]);
    await preview.select("Metric 2", ROW, COLUMN);
    await preview.pane.getByText("Metric 2, F8 is no longer in the report").waitFor();
  });

  it("is not read while the pane is closed, and shown once it is open again", async () => {
    await openRefreshed();
    // The register is read again when its sheet is left, whatever is selected elsewhere.
    await preview.select("Metric 2", 0, 0);
    await preview.page.waitForTimeout(1_000);
    await preview.page.getByRole("button", { name: "Close the pane" }).click();
    await preview.withHost((host) => {
      const requests: string[] = [];
      const { process } = host;
      Object.assign(host, {
        requests,
        process: (request: string, flags: never) => {
          requests.push(request);
          return process.call(host, request, flags);
        },
      });
    }, null);
    await preview.select("Metric 2", ROW, COLUMN);
    await preview.page.waitForTimeout(500);
    const asked = () =>
      preview.withHost((host) => (host as unknown as { readonly requests: readonly string[] }).requests.length, null);
    expect(await asked()).toBe(0);
    await preview.page.getByRole("button", { name: "Open pane" }).click();
    await heading(FSM).waitFor();
    await untilListed(9);
    expect(await asked()).toBeGreaterThan(0);
  });
});

describe("a figure of the pane that is pressed", () => {
  it("leads to its people, and the way back to it", async () => {
    await openRefreshed();
    await preview.button(/^2 /).click();
    await preview.pane.getByRole("heading", { name: /^Metric 2/ }).waitFor();
    await enterPane();
    await tabTo(/^56% \(9\)/);
    // One stop for the whole table: arrow keys move among its figures.
    await preview.page.keyboard.press("ArrowDown");
    expect(await preview.focused()).toBe("14% (10), show the people");
    await preview.page.keyboard.press("Enter");
    await untilListed(10);
    expect(await preview.focused()).toBe("Metric 2");
    await preview.page.keyboard.press("Enter");
    await preview.pane.getByRole("heading", { name: /^Metric 2/ }).waitFor();
    await preview.until(async () => (await preview.focused()) === "14% (10), show the people");
  });

  it("leads there from the overview, from the groups and from who has still to present", async () => {
    await openRefreshed();
    const figures = preview.pane.getByRole("button", { name: /show the people$/ });
    await figures.first().click();
    await heading("Recruited").waitFor();
    await preview.button("Overview").click();
    await preview.turnTo("Groups");
    await figures.first().click();
    await heading("Retained, of those recruited").waitFor();
    await preview.button("Groups").click();
    await preview.turnTo("Overview");
    await preview.button(/^4 Presented/).click();
    await preview.pane.getByLabel("Academic year").selectOption("All years");
    await preview.button("More").click();
    await preview.pane.getByRole("menuitem", { name: "Still to present" }).click();
    const count = Number.parseInt((await figures.first().innerText()).replace(",", ""), 10);
    await figures.first().click();
    await people().first().waitFor();
    expect(await people().first().getAttribute("aria-setsize")).toBe(String(count));
    expect(await people().first().innerText()).toMatch(/due \d+ \w+ \d{4}|deferred/);
  });

  it("scrolls through a thousand without drawing them all, and reads names of those in sight", async () => {
    await openRefreshed();
    await preview.button(/^1 Recruitment/).click();
    await preview.pane.getByLabel("Academic year").selectOption("All years");
    await preview.pane.getByRole("tab", { name: "Gender" }).click();
    await preview.pane
      .getByRole("row", { name: /^Total/ })
      .getByRole("button", { name: /^5\d\d, show/ })
      .first()
      .click();
    await people().first().waitFor();
    const all = Number(await people().first().getAttribute("aria-setsize"));
    expect(all).toBeGreaterThan(500);
    expect(await people().count()).toBeLessThan(60);
    await people().first().getByRole("button").focus();
    await preview.page.keyboard.press("End");
    const last = preview.pane.locator(`[aria-posinset="${all}"]`);
    await last.waitFor();
    const row = await rowOf(await last.innerText());
    const [, first, name] = (await preview.texts("Participants"))[row];
    await preview.until(async () => (await last.innerText()).includes(`${first} ${name}`));
    expect(await preview.focused()).toContain((await preview.texts("Participants"))[row][0]);
    expect(await people().count()).toBeLessThan(60);
  });
});

describe("a list of people", () => {
  it("is copied with headings, and with names only where that is asked for", async () => {
    await openRefreshed();
    await preview.select("Metric 2", ROW, COLUMN);
    await untilListed(9);
    const copied = async (): Promise<string[][]> => {
      await preview.button("Copy").click();
      await preview.pane.getByText("9 rows copied.").first().waitFor();
      const text = await preview.page.evaluate(() => navigator.clipboard.readText());
      return text.split("\n").map((line) => line.split("\t"));
    };
    const plain = await copied();
    expect(plain).toHaveLength(10);
    expect(plain[0]).toEqual(["Participant ID", "Details"]);
    const row = await rowOf(plain[1][0]);
    const [id, first, last] = (await preview.texts("Participants"))[row];
    expect(plain[1][0]).toBe(id);
    await preview.pane.getByLabel("Copy with names").check();
    const named = await copied();
    expect(named[1].slice(0, 2)).toEqual([id, `${first} ${last}`]);
  });

  it("is put on a sheet, which leads to what can be done with it: refreshed, and deleted once that is confirmed", async () => {
    await openRefreshed();
    await preview.select("Metric 2", ROW, COLUMN);
    await untilListed(9);
    const before = await preview.sheetNames();
    await preview.button("List on a sheet").click();
    await preview.button("Open the list").click();
    const [sheet] = (await preview.sheetNames()).filter((name) => !before.includes(name));
    await preview.until(async () => (await preview.selection()).startsWith(`${sheet}!`));
    expect((await preview.texts(sheet)).flat().filter((cell) => /^ALL-\d+$/.test(cell))).toHaveLength(9);
    // The add-in has to hear of its own new sheet first.
    await preview.page.waitForTimeout(1_000);
    await preview.select(sheet, 3, 0);
    await preview.button("Refresh this list").click();
    await preview.pane.getByText("The list says what the register says now.").first().waitFor();
    await preview.button("Delete this list").click();
    await preview.button("Keep it").click();
    await preview.button("Delete this list").click();
    await preview.button("Delete it for good").click();
    await preview.until(async () => !(await preview.sheetNames()).includes(sheet));
    expect(await preview.sheetNames()).toEqual(before);
  });
});

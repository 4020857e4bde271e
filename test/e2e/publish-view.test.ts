import { readFile } from "node:fs/promises";
import JSZip from "jszip";
import { openXlsx } from "excel-stand-in/xlsx";
import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";

let preview: PreviewPage;
afterEach(() => closePreview(preview));

/** A copy of thousands of cells takes a while on a busy machine. */
const MAKING = { timeout: 90_000 };

async function openView(): Promise<void> {
  preview = await openPreview();
  await preview.turnTo("Publish");
  await preview.button("Make the copy").waitFor();
}

async function make(): Promise<void> {
  await preview.button(/^Make the copy/).click();
  await preview.button("Open as a new workbook").waitFor(MAKING);
}

/** What the browser has saved after a press. */
async function saved(press: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([preview.page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Lets the making of a copy wait in its first pause. Returns what ends that. */
async function hold(): Promise<() => Promise<void>> {
  await preview.pane.locator("html").evaluate(() => {
    const Channel = window.MessageChannel;
    window.MessageChannel = class extends Channel {
      constructor() {
        super();
        const post = this.port2.postMessage.bind(this.port2);
        const goOn = (): void => {
          window.MessageChannel = Channel;
          post(null);
        };
        this.port2.postMessage = () => Object.assign(window, { goOn });
      }
    };
  });
  return () =>
    preview.pane.locator("html").evaluate(() => {
      (window as unknown as { goOn(): void }).goOn();
    });
}

/** IDs, names and schools of the sample's participants. A surname that is an ethnic group, too, is looked for with the first name. */
async function personal(): Promise<string[]> {
  const [headings, ...rows] = await preview.texts("Participants");
  const columns = headings.flatMap((heading, i) => (/\bID\b|name|school|URN|TRN/i.test(heading) ? [i] : []));
  expect(columns.length).toBeGreaterThan(0);
  const texts = new Set(rows.flatMap((row) => columns.map((column) => row[column])));
  const [first, last] = ["First name", "Last name"].map((name) => headings.indexOf(name));
  for (const row of rows) texts.add(`${row[first]} ${row[last]}`);
  for (const group of ["White", "Black"]) texts.delete(group);
  return [...texts].filter((text) => text.length > 3);
}

const wordsOf = (text: string): Set<string> => new Set(text.split(/[^\p{L}\p{N}-]+/u));

describe("the view Publish", () => {
  it("makes a copy, opens it as a new workbook, and saves it; nothing of a participant is in any of it", async () => {
    await openView();
    const people = await personal();
    const sheets = await preview.sheetNames();
    await make();
    await preview.pane
      .getByText(/cells? (is|are) left out|Nothing had to be left out/)
      .first()
      .waitFor();
    await preview.button("Open as a new workbook").click();
    await preview.page.getByText("The add-in has opened a new workbook").waitFor();
    expect(await preview.sheetNames()).toEqual(sheets);

    const workbook = await saved(() => preview.page.getByRole("button", { name: "Save it" }).click());
    const opened = await openXlsx(workbook.bytes);
    expect(opened.workbook.worksheets.length).toBeGreaterThan(7);
    const zip = await JSZip.loadAsync(workbook.bytes);
    const parts = await Promise.all(Object.values(zip.files).map((part) => part.async("string")));
    const files = [parts.join("\n")];
    for (const [button, name] of [
      ["Save the page", "publication.html"],
      ["Save the CSV", "publication.csv"],
      ["Save the JSON", "publication.json"],
    ]) {
      const file = await saved(() => preview.button(button).click());
      expect(file.name).toBe(name);
      files.push(file.bytes.toString("utf8"));
    }
    for (const file of files) {
      const words = wordsOf(file);
      expect(people.filter((text) => (text.includes(" ") ? file.includes(text) : words.has(text)))).toEqual([]);
    }
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
  });

  it("shows the new workbook in place of the other, if the page is asked to", async () => {
    await openView();
    await make();
    await preview.button("Open as a new workbook").click();
    await preview.page.getByRole("button", { name: "Open it here" }).click();
    await preview.until(async () => !(await preview.sheetNames()).includes("Participants"));
    expect(preview.faults).toEqual([]);
  });

  it("is cancelled, and is then made all the same", async () => {
    await openView();
    const goOn = await hold();
    await preview.button("Make the copy").click();
    await preview.pane.getByRole("progressbar", { name: "Making the copy" }).waitFor();
    await preview.button("Cancel").click();
    await preview.button("Cancelling").waitFor();
    await goOn();
    await preview.pane.getByText("Cancelled. No copy was made.").first().waitFor();
    expect(await preview.button("Open as a new workbook").count()).toBe(0);
    await make();
  });

  it("says of a file that is no former copy why it is none, and compares with one that is", async () => {
    await openView();
    await make();
    const csv = await saved(() => preview.button("Save the CSV").click());
    await preview.button(/^Published before/).click();
    const input = preview.pane.getByLabel("File publication.csv of the copy before");
    const choose = (name: string, buffer: Buffer) => input.setInputFiles({ name, mimeType: "text/csv", buffer });
    const fault = preview.pane.locator("section", { has: input }).locator("p");
    await choose("publication.xlsx", Buffer.from("PK\u0003\u0004\u0014\u0000\u0006\u0000", "latin1"));
    await fault.first().waitFor();
    expect(await fault.first().innerText()).toMatch(/^publication\.xlsx was not taken\. /);
    await choose("staff.csv", Buffer.from("Name,Room\nA,5\n"));
    await preview.until(async () => (await fault.first().innerText()).startsWith("staff.csv was not taken. "));
    await choose(csv.name, csv.bytes);
    await preview.pane.getByText(/^publication\.csv, as of \d/).waitFor();
    await preview.pane.getByText("another former copy").first().waitFor();
    await make();
    await preview.pane.getByRole("heading", { name: "Beside the copy before" }).waitFor();
    await preview.button("Do not compare").click();
    expect(await preview.focused()).toBe("File publication.csv of the copy before");
  });

  it("publishes another cut, which the workbook keeps", async () => {
    await openView();
    await preview.button(/^Groups/).click();
    await preview.pane.getByRole("radio", { name: "The five major ethnic groups" }).check();
    await preview.pane.getByRole("radio", { name: "The total alone" }).check();
    await preview.button(/^Groups all qualifications together and major ethnic groups/).waitFor();
    await make();
    await preview.turnTo(
      "Ethnic group",
      preview.pane.getByRole("region", { name: "The copy beside the true figures" }),
    );
    await preview.pane
      .getByRole("region", { name: /by ethnic group$/ })
      .getByRole("rowheader", { name: "Asian" })
      .waitFor();
    // As it was, in another view and back again.
    await preview.turnTo("Overview");
    await preview.turnTo("Publish");
    await preview.button(/^Groups all qualifications together and major ethnic groups/).waitFor();
    await preview.button("Open as a new workbook").waitFor();
  });

  it("says that a copy is of before once the tables have changed", async () => {
    await openView();
    await make();
    await preview.enter("Participants", 1, 3, [["NPQSL"]]);
    await preview.enter("Participants", 2, 3, [["NPQH"]]);
    await preview.pane.getByText("Your tables or settings have changed since this copy was made.").first().waitFor();
  });

  it("is used by the keyboard alone", async () => {
    await openView();
    const press = (key: string) => preview.page.keyboard.press(key);
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let i = 0; i < 40; i++) {
        if (name.test(await preview.focused())) return;
        await press("Tab");
      }
      throw new Error(`Tab never came to ${name}.`);
    };
    await preview.pane.getByRole("tab", { name: "Publish" }).focus();
    await tabTo(/^Years/);
    await press("Enter");
    await tabTo(/^2018\/19/);
    await press("Space");
    await preview.button("Years 2017/18").waitFor();
    await tabTo(/^Make the copy/);
    await press("Enter");
    await preview.button("Open as a new workbook").waitFor(MAKING);
    // The focus has stayed where it was.
    expect(await preview.focused()).toBe("Make the copy again");
    await tabTo(/left out/);
    const first = await preview.focused();
    await press("ArrowRight");
    await press("ArrowDown");
    expect(await preview.focused()).toMatch(/left out/);
    await press("Control+Home");
    expect(await preview.focused()).toBe(first);
    await preview.pane.getByText(/: left out because/).waitFor();
  });
});

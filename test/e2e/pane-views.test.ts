import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";
let preview: PreviewPage;
afterEach(() => closePreview(preview));

const tab = (name: string) => preview.pane.getByRole("tab", { name });

describe("the tabs of the pane", () => {
  it("are one stop of the Tab key; arrows move among them, Enter selects", async () => {
    preview = await openPreview();
    await tab("Overview").focus();
    const visited: string[] = [];
    const keys = [...Array.from({ length: 6 }, () => "ArrowRight"), "ArrowLeft", "Home", "End", "ArrowLeft"];
    for (const key of keys) {
      await preview.page.keyboard.press(key);
      visited.push(await preview.focused());
    }
    expect(visited).toEqual([
      ...["Groups", "Data checks", "Data", "Functions", "Settings", "Overview"],
      ...["Settings", "Overview", "Settings", "Functions"],
    ]);
    expect(await tab("Overview").getAttribute("aria-selected")).toBe("true");
    await preview.page.keyboard.press("Enter");
    await preview.pane.getByRole("searchbox").waitFor();
    expect(await tab("Functions").getAttribute("aria-selected")).toBe("true");
    expect(await preview.focused()).toBe("Functions");
    await preview.page.keyboard.press("Tab");
    expect(await preview.focused()).toMatch(/^Write the sheets' qualification tables as formulas/);
    await preview.page.keyboard.press("Shift+Tab");
    expect(await preview.focused()).toBe("Functions");
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
  });
});

describe("a view that is fetched when it is wanted", () => {
  it("leaves the focus where it was, and a slow one shows a sign of it", async () => {
    preview = await openPreview();
    const release: (() => void)[] = [];
    await preview.page.route(/functions-view/, async (route) => {
      await new Promise<void>((resolve) => release.push(resolve));
      await route.continue();
    });
    await tab("Functions").click();
    expect(await preview.focused()).toBe("Functions");
    await preview.pane.getByText("Loading").waitFor();
    await preview.until(async () => Promise.resolve(release.length > 0));
    for (const go of release) go();
    await preview.pane.getByRole("heading", { name: "Functions" }).waitFor();
    expect(await preview.focused()).toBe("Functions");
    expect(await preview.pane.locator("[role=status]").allInnerTexts()).toContain("21 functions");
  });

  it("says so when it cannot be fetched, the rest of the pane goes on, and it can be tried again", async () => {
    preview = await openPreview();
    let isDown = true;
    await preview.page.route(/checks-view/, (route) => (isDown ? route.abort() : route.continue()));
    await tab("Data checks").click();
    await preview.pane.getByRole("heading", { name: "This view could not be loaded" }).waitFor();
    await tab("Groups").click();
    await preview.pane.getByRole("heading", { name: "Retention and achievement by group" }).waitFor();
    await tab("Data checks").click();
    await preview.button("Try again").waitFor();
    isDown = false;
    await preview.button("Try again").click();
    await preview.pane.getByText("No problems found.").waitFor();
  });
});

describe("a metric's table", () => {
  const setWidth = (width: number) =>
    preview.page.evaluate((pixels) => {
      const pane = document.querySelector<HTMLElement>("#pane");
      if (pane !== null) pane.style.width = `${pixels}px`;
    }, width);
  /** What has been copied. */
  const clipboard = () =>
    preview.page.evaluate(async () => {
      window.focus();
      const [item] = await navigator.clipboard.read();
      const textOf = async (type: string) => (await item.getType(type)).text();
      return { html: await textOf("text/html"), text: await textOf("text/plain") };
    });
  /** Lines of every label, and how wide the table is beside what is seen of it. */
  const measured = () =>
    preview.pane.getByRole("region", { name: /^Recruitment by/ }).evaluate((region) => ({
      lines: [...region.querySelectorAll("tbody th")].map((cell) => {
        const text = document.createRange();
        text.selectNodeContents(cell);
        return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
      table: region.scrollWidth,
      seen: region.clientWidth,
      label: region.querySelector("tbody th")?.getBoundingClientRect().width ?? 0,
    }));

  it("has labels of at most two lines at 380 pixels, and room for figures beside them at 320", async () => {
    preview = await openPreview();
    await preview.button(/^1 Recruitment/).click();
    for (const width of [380, 320]) {
      await setWidth(width);
      for (const name of ["Qualification", "Ethnicity"]) {
        await tab(name).click();
        const { lines, table, seen, label } = await measured();
        if (width === 380) expect(Math.max(...lines)).toBe(2);
        expect(table).toBeGreaterThan(seen);
        // Two figures' width at least.
        expect(seen - label).toBeGreaterThan(110);
      }
      const [wide, all] = await preview.pane.locator("html").evaluate((html) => [html.scrollWidth, html.clientWidth]);
      expect(wide).toBeLessThanOrEqual(all);
    }
  });

  it("is copied, with its formats, though the newer clipboard interface is forbidden to frames", async () => {
    preview = await openPreview();
    await preview.button(/^1 Recruitment/).click();
    await preview.pane.locator("html").evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error("NotAllowedError"));
    });
    await preview.button("Copy table").click();
    await preview.button("Copied").waitFor();
    const { html, text } = await clipboard();
    expect(text).toContain("NPQ for Headship (NPQH)\t");
    expect(html).toContain('<th scope="row" align="left">NPQ for Headship (NPQH)</th>');
  });

  it("is shown to be copied by keyboard where the button may not copy", async () => {
    preview = await openPreview();
    await preview.button(/^1 Recruitment/).click();
    await preview.pane.locator("html").evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error("NotAllowedError"));
      document.execCommand = () => false;
    });
    await preview.button("Copy table").click();
    await preview.pane.getByRole("textbox", { name: /press Ctrl\+C \(Cmd\+C on a Mac\)/ }).waitFor();
    await preview.page.keyboard.press("ControlOrMeta+C");
    await preview.button("Copied").waitFor();
    expect(await preview.focused()).toBe("Copied");
    expect((await clipboard()).html).toContain("<table");
  });

  it("has its headings explained below it", async () => {
    preview = await openPreview();
    await preview.button(/^5 Assessment accuracy/).click();
    await preview.pane
      .getByText(/^QAA Moderation: assessments checked by the Department.s quality assurance agent/)
      .waitFor();
    await preview.button("Overview").click();
    await preview.button(/^4 Presented in time/).click();
    await preview.pane.getByText(/^Within 18m: /).waitFor();
  });
});

describe("what is not yet known", () => {
  it("says why on the overview and on the sheet", async () => {
    preview = await openPreview({ workbook: "blank" });
    await preview.enter("Sheet1", 0, 0, [
      ["Participant ID", "Qualification", "Academic year", "School FSM %"],
      ...Array.from({ length: 67 }, (_, i) => [`P${i}`, "NPQH", "2026/27", i < 4 ? 40 : 10]),
    ]);
    await preview.enter("Goals", 0, 0, [
      ["Qualification", "Academic year", "FSM target %"],
      ["NPQH", "2026/27", 6],
    ]);
    await preview.pane.getByText("67 participants counted").waitFor();
    const row = (name: RegExp) => preview.button(name).innerText();
    await preview.until(async () => /Not met\s+0 of 1 met/.test(await row(/^2 Free school meals/)));
    expect(await row(/^1 Recruitment/)).toMatch(/Not yet known\s+No target/);
    expect(await row(/^3 Not White British/)).toMatch(/Not yet known\s+No column Ethnicity/);
    expect(await row(/^6 Participant feedback/)).toMatch(/Not yet known\s+No feedback table/);
    await preview.button(/^2 Free school meals/).click();
    await preview.pane.getByText("6% (4), target 6% (4)").waitFor();
    expect(await preview.pane.getByText("5.97 % of recruits, target 6 %").count()).toBe(1);
    await preview.button("Overview").click();
    await preview.refresh();
    const summary = await preview.texts("Summary");
    expect(summary.find(([label]) => label.startsWith("2 Free school meals"))?.slice(1)).toEqual([
      ...["NPQH", "5.97% (4)", "Not met"],
    ]);
    expect(summary.find(([label]) => label === "1 Recruitment")?.slice(1)).toEqual([
      "NPQH",
      "No target",
      "Not yet known",
    ]);
    expect(summary.flat()).toContain("2 Free school meals, NPQH, 2026/27: 5.97 % of recruits, target 6 %.");
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
  });
});

describe("the groups", () => {
  it("begin with those that are compared, and keep the statistics behind a question", async () => {
    preview = await openPreview();
    await tab("Groups").click();
    await preview.pane.getByLabel("Characteristic").selectOption("Ethnicity");
    const groups = await preview.pane
      .getByRole("list", { name: /^Retention by/ })
      .getByRole("listitem")
      .allInnerTexts();
    const unknown = groups.map((text) => /^(Not Known|Not provided|Prefer not to say)/.test(text));
    expect(unknown).toContain(true);
    expect(unknown).toEqual([...unknown].sort());
    const method = preview.pane.getByText(/Fisher exact test/);
    expect(await method.isVisible()).toBe(false);
    await preview.pane.getByText("How this is tested").focus();
    await preview.page.keyboard.press("Enter");
    expect(await method.isVisible()).toBe(true);
  });
});

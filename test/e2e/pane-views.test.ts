import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";
let preview: PreviewPage;
afterEach(() => closePreview(preview));

const tab = (name: string) => preview.pane.getByRole("tab", { name });

/** "" gives the pane its own width again. */
const setWidth = (width: string) =>
  preview.page.evaluate((text) => {
    const pane = document.querySelector<HTMLElement>("#pane");
    if (pane !== null) pane.style.width = text;
  }, width);

describe("the tabs of the pane", () => {
  const shown = async () => (await preview.pane.getByRole("tab").allInnerTexts()).map((text) => text.trim());
  const press = async (...keys: readonly string[]): Promise<string[]> => {
    const visited: string[] = [];
    for (const key of keys) {
      await preview.page.keyboard.press(key);
      visited.push(await preview.focused());
    }
    return visited;
  };
  const ALL = ["Overview", "Next", "Data checks", "Groups", "Data", "Functions", "Publish", "Settings"];

  it("are one stop of the Tab key where all have room; arrows move among them, Enter selects", async () => {
    preview = await openPreview();
    await setWidth("640px");
    await preview.until(async () => (await shown()).length === 8);
    await tab("Overview").focus();
    const keys = [
      ...Array.from({ length: 8 }, () => "ArrowRight"),
      "ArrowLeft",
      "Home",
      "End",
      "ArrowLeft",
      "ArrowLeft",
    ];
    expect(await press(...keys)).toEqual([
      ...["Next", "Data checks", "Groups", "Data", "Functions", "Publish", "Settings", "Overview"],
      ...["Settings", "Overview", "Settings", "Publish", "Functions"],
    ]);
    expect(await tab("Overview").getAttribute("aria-selected")).toBe("true");
    await preview.page.keyboard.press("Enter");
    await preview.pane.getByRole("searchbox").waitFor();
    expect(await tab("Functions").getAttribute("aria-selected")).toBe("true");
    expect(await preview.focused()).toBe("Functions");
    const [next, back] = await press("Tab", "Shift+Tab");
    expect(next).toMatch(/^Write the sheets' qualification tables as formulas/);
    expect(back).toBe("Functions");
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
  });

  it("stand on one line of 320 pixels, with a menu of those that have no room, which the keyboard opens and leaves", async () => {
    preview = await openPreview();
    await setWidth("320px");
    const more = preview.button("More");
    await more.waitFor();
    const before = await shown();
    const hidden = ALL.slice(before.length);
    expect([...before, ...hidden]).toEqual(ALL);
    const places = await Promise.all(
      [...(await preview.pane.getByRole("tab").all()), more].map((one) => one.boundingBox()),
    );
    expect(new Set(places.map((place) => place?.y)).size).toBe(1);

    await tab("Overview").focus();
    expect(await press("ArrowLeft", "ArrowRight", "End")).toEqual(["More", "Overview", "More"]);
    expect(await press("Enter", "ArrowUp", "ArrowDown", "Escape")).toEqual([
      ...[hidden[0], "Settings", hidden[0], "More"],
    ]);
    expect(await preview.pane.getByRole("menu").count()).toBe(0);
    expect(await press("ArrowDown", "End", "Enter")).toEqual([hidden[0], "Settings", "Settings"]);
    await preview.pane.getByRole("heading", { name: "Settings" }).waitFor();
    expect(await tab("Settings").getAttribute("aria-selected")).toBe("true");
    expect(await preview.focused()).toBe("Settings");
    // One of the others has made room for it.
    expect((await shown()).at(-1)).toBe("Settings");
    expect(await press("Tab", "Tab", "Shift+Tab", "Shift+Tab")).toEqual(["More", "Provider", "More", "Settings"]);

    await more.click();
    await preview.pane.getByRole("menuitem", { name: "Functions" }).click();
    await preview.pane.getByRole("searchbox").click();
    expect(await preview.pane.getByRole("menu").count()).toBe(0);
    await more.click();
    // Elsewhere in the pane.
    await preview.pane.getByRole("heading", { name: "Functions", exact: true }).click();
    await preview.until(async () => (await preview.pane.getByRole("menu").count()) === 0);
    await setWidth("640px");
    await preview.until(async () => (await shown()).length === 8);
    expect(await more.count()).toBe(0);
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
  });
});

describe("the overview", () => {
  /** Where the last metric ends, in pixels from the pane's top, in a pane of 380 by 800. */
  const end = async (): Promise<number> => {
    await setWidth("380px");
    const [pane] = await preview.page.locator("#pane iframe").all();
    const { height = 0 } = (await pane.boundingBox()) ?? {};
    const size = preview.page.viewportSize() ?? { width: 0, height: 0 };
    await preview.page.setViewportSize({ ...size, height: Math.round(size.height + 800 - height) });
    const last = preview.pane.getByRole("row").last();
    const [place, frame] = [await last.boundingBox(), await pane.boundingBox()];
    await preview.page.setViewportSize(size);
    return (place?.y ?? 0) + (place?.height ?? 0) - (frame?.y ?? 0);
  };

  it("shows seven metrics and two years on one screen of 380 pixels, the notes below", async () => {
    preview = await openPreview();
    await preview.refresh();
    expect(await preview.pane.getByRole("row").count()).toBe(8);
    expect(await end()).toBeLessThan(800);
  });

  it("shows seven metrics and four years of ten qualifications on one screen, too", async () => {
    preview = await openPreview({ workbook: "blank" });
    const years = ["2021/22", "2022/23", "2023/24", "2024/25"];
    const codes = ["NPQEL", "NPQH", "NPQSL", "NPQML", "NPQLT", "NPQLBC", "NPQLTD", "NPQEYL", "NPQLL", "NPQSENCO"];
    const pairs = years.flatMap((year) => codes.map((code) => [code, year] as const));
    await preview.enter("Sheet1", 0, 0, [
      ["Participant ID", "Qualification", "Academic year", "School FSM %"],
      ...pairs.flatMap(([code, year], i) => [0, 1].map((j) => [`P${i}-${j}`, code, year, 40 * j])),
    ]);
    await preview.enter("Goals", 0, 0, [
      ["Qualification", "Academic year", "Recruitment target", "FSM target %"],
      ...pairs.map(([code, year], i) => [code, year, 1 + (i % 3), 30 + (i % 4) * 10]),
    ]);
    await preview.pane.getByText("80 participants counted").waitFor();
    await preview.until(async () => /of 10 met/.test(await preview.metricRow(1)));
    expect(
      await preview.pane
        .getByRole("row", { name: /^1 Recruitment/ })
        .getByRole("cell")
        .count(),
    ).toBe(4);
    expect(await end()).toBeLessThan(800);
    const [wide, seen] = await preview.pane.locator("html").evaluate((html) => [html.scrollWidth, html.clientWidth]);
    expect(wide).toBeLessThanOrEqual(seen);
  });

  it("leads to a metric from anywhere in its row", async () => {
    preview = await openPreview();
    await preview.pane.getByRole("row", { name: /^6 / }).getByRole("cell").last().click({ force: true });
    await preview.pane.getByRole("heading", { name: /^Metric 6/ }).waitFor();
  });
});

describe("the fields of the targets", () => {
  it("hold their figures in a pane of 320 pixels, none of them cut off", async () => {
    preview = await openPreview();
    await setWidth("320px");
    await preview.turnTo("Settings");
    const field = (name: string) => preview.pane.getByRole("textbox", { name });
    for (const [name, text] of [
      ["Recruitment, NPQH, 2018/19", "1,234"],
      ["FSM %, NPQH, 2018/19", "33.33"],
      ["Not White British %, NPQH, 2018/19", "12.345"],
    ]) {
      await field(name).fill(text);
      const { inside, end: right } = await field(name).evaluate((input: HTMLInputElement) => ({
        inside: input.clientWidth - input.scrollWidth,
        end: document.documentElement.clientWidth - input.getBoundingClientRect().right,
      }));
      expect(inside).toBeGreaterThanOrEqual(0);
      expect(right).toBeGreaterThan(0);
    }
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
    await preview.turnTo("Functions");
    expect(await preview.focused()).toBe("Functions");
    await preview.pane.getByText("Loading").waitFor();
    await preview.until(async () => Promise.resolve(release.length > 0));
    for (const go of release) go();
    await preview.pane.getByRole("heading", { name: "Functions" }).waitFor();
    expect(await preview.focused()).toBe("Functions");
    expect(await preview.pane.locator("[role=status]").allInnerTexts()).toContain("22 functions");
  });

  it("says so when it cannot be fetched, the rest of the pane goes on, and it can be tried again", async () => {
    preview = await openPreview();
    let isDown = true;
    await preview.page.route(/checks-view/, (route) => (isDown ? route.abort() : route.continue()));
    await preview.turnTo("Data checks");
    await preview.pane.getByRole("heading", { name: "This view could not be loaded" }).waitFor();
    await preview.turnTo("Groups");
    await preview.pane.getByRole("heading", { name: "Retention and achievement by group" }).waitFor();
    await preview.turnTo("Data checks");
    await preview.button("Try again").waitFor();
    isDown = false;
    await preview.button("Try again").click();
    await preview.pane.getByText("No problems found.").waitFor();
  });
});

describe("a metric's table", () => {
  /** What has been copied. */
  const clipboard = () =>
    preview.page.evaluate(async () => {
      window.focus();
      const [item] = await navigator.clipboard.read();
      const textOf = async (type: string) => (await item.getType(type)).text();
      return { html: await textOf("text/html"), text: await textOf("text/plain") };
    });
  /** Lines of every label, and how wide they are beside what is seen of the table. */
  const measured = () =>
    preview.pane.getByRole("region", { name: /^Recruitment by/ }).evaluate((region) => ({
      lines: [...region.querySelectorAll("tbody th")].map((cell) => {
        const text = document.createRange();
        text.selectNodeContents(cell);
        return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
      seen: region.clientWidth,
      label: region.querySelector("tbody th")?.getBoundingClientRect().width ?? 0,
    }));

  it("has labels of at most two lines at 380 pixels, and room for figures beside them at 320", async () => {
    preview = await openPreview();
    await preview.button(/^1 Recruitment/).click();
    const tables = preview.pane.getByRole("region", { name: "Tables" });
    for (const width of [380, 320]) {
      await setWidth(`${width}px`);
      // The tabs have been measured again: only three have room beside the way to the fourth.
      if (width === 320) await preview.button("More").waitFor();
      for (const name of ["Qualification", "Ethnicity"]) {
        await preview.turnTo(name, tables);
        const { lines, seen, label } = await measured();
        if (width === 380) expect(Math.max(...lines)).toBe(2);
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

  it("shows and copies the year that is chosen, or all of them", async () => {
    preview = await openPreview();
    await preview.button(/^1 Recruitment/).click();
    const years = async () => preview.pane.locator("thead tr").first().locator("th").allInnerTexts();
    const year = preview.pane.getByLabel("Academic year");
    const charts = preview.pane.getByRole("list", { name: /^Recruitment in/ });
    const copied = async () => {
      await preview.button("Copy table").click();
      await preview.button("Copied").waitFor();
      const { text } = await clipboard();
      await preview.button("Copy table").waitFor();
      return text.split(/\r?\n/)[0].split("\t");
    };
    expect(await year.inputValue()).toBe("2018/19");
    expect(await years()).toEqual(["Qualification", "2018/19"]);
    expect(await copied()).toEqual(["Qualification", "2018/19", "", ""]);
    await year.selectOption("2017/18");
    expect(await years()).toEqual(["Qualification", "2017/18"]);
    expect(await charts.count()).toBe(1);
    expect(await copied()).toEqual(["Qualification", "2017/18", "", ""]);
    await year.selectOption("All years");
    expect(await charts.count()).toBe(2);
    expect(await copied()).toEqual(["Qualification", "2017/18", "", "", "2018/19", "", ""]);
  });

  it("of groups is copied as it is shown, and the rates below it by themselves", async () => {
    preview = await openPreview();
    await preview.button(/^7 Retention/).click();
    await preview.pane.getByLabel("Measure").selectOption("Achievement");
    await preview.pane.getByLabel("Academic year").selectOption("2017/18");
    await preview.button("Copy groups").click();
    await preview.button("Copied").waitFor();
    const [scope, headings, ...groups] = (await clipboard()).text.split(/\r?\n/).map((line) => line.split("\t"));
    expect(scope.slice(0, 2)).toEqual(["Gender", "Achievement, 2017/18, all qualifications"]);
    expect(headings.slice(0, 4)).toEqual(["", "Rate", "Passed", "95% interval"]);
    const listed = await preview.pane
      .getByRole("list", { name: /^Achievement by/ })
      .getByRole("listitem")
      .allInnerTexts();
    expect(groups.map(([group]) => group)).toEqual(listed.map((text) => text.split("\n")[0]));
    await preview.button("Copy table").click();
    await preview.pane.getByRole("region", { name: "Tables" }).getByRole("button", { name: "Copied" }).waitFor();
    expect((await clipboard()).text).toMatch(/^Qualification\t2017\/18\t/);
    expect((await clipboard()).text).not.toContain("2018/19");
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
    await preview.until(async () => /Not met\s+0 of 1 met/.test(await preview.metricRow(2)));
    expect(await preview.metricRow(1)).toMatch(/Not yet known\s+67 participants/);
    expect(await preview.metricRow(6)).toMatch(/Not yet known$/);
    const why = await preview.pane.getByRole("list", { name: "Why" }).getByRole("listitem").allInnerTexts();
    expect(why).toEqual(
      expect.arrayContaining([
        "1 Recruitment\n2026/27: No target",
        "2 Free school meals\n2026/27: 1 more needed. Not met: NPQH (1 more)",
        "3 Not White British\n2026/27: No column Ethnicity",
        "6 Participant feedback\n2026/27: No feedback table",
      ]),
    );
    await preview.button(/^2 Free school meals/).click();
    await preview.pane.getByText("4 of 67, 1 more needed, target 6%").waitFor();
    await preview.button("Overview").click();
    await preview.refresh();
    const summary = await preview.texts("Summary");
    expect(summary.find(([label = ""]) => label.startsWith("2 Free school meals"))?.slice(1)).toEqual([
      ...["NPQH", "5.97% (4)", "Not met", "4 of 67, 1 more needed"],
    ]);
    expect(summary.find(([label]) => label === "1 Recruitment")?.slice(1)).toEqual([
      "NPQH",
      "67",
      "Not yet known",
      "No target",
    ]);
    expect(summary.flat()).toContain("2 Free school meals, NPQH, 2026/27: 5.97% of recruits, target 6%.");
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
  });
});

describe("the groups", () => {
  it("begin with those that are compared, and keep the statistics behind a question", async () => {
    preview = await openPreview();
    await preview.turnTo("Groups");
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

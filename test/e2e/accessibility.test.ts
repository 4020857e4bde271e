import AxeBuilder from "@axe-core/playwright";
import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PreviewPage, PageSettings } from "../support/browser/preview-page";

/**
 * What axe finds in the pane: rule and element. Tabster's focus guards are hidden from readers on purpose and may be focused. That a name
 * has to hold the words that are seen (WCAG 2.5.3), so that a control can be called by them, axe does not check unless it is asked to.
 */
async function violations({ page }: PreviewPage): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include("#pane iframe").exclude(["#pane iframe", "[data-tabster-dummy]"]);
  axe.options({ rules: { "label-content-name-mismatch": { enabled: true } } });
  const found = (await axe.analyze()).violations;
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary}`),
  );
}

/** Turns to a tab, and waits for its view, which may have to be fetched. */
async function turnTo(preview: PreviewPage, name: string): Promise<void> {
  await preview.turnTo(name);
  await preview.pane.getByRole("heading", { name, exact: true }).waitFor();
}

/** A view of the pane, and how to get there from the one before it. */
type View = readonly [name: string, show: (preview: PreviewPage) => Promise<void>];

async function openMetric(preview: PreviewPage, name: RegExp): Promise<void> {
  await preview.turnTo("Overview");
  await preview.button(name).click();
}

/** The pane's views, one after the other in one page for each workbook. */
const PAGES: readonly (readonly [workbook: string, settings: PageSettings, views: readonly View[]])[] = [
  [
    "the sample",
    {},
    [
      ["the overview", (preview) => preview.button("Refresh summary sheets").waitFor()],
      [
        "what is next, with a day that is none",
        async (preview) => {
          await turnTo(preview, "Next");
          await preview.button("Set another day").click();
          await preview.pane.getByLabel("Day of the report").fill("31/02/2019");
          await preview.button("Use this day").click();
          await preview.pane.getByText("is not a day").first().waitFor();
        },
      ],
      [
        "what is next as of another day, with everything open",
        async (preview) => {
          await preview.pane.getByLabel("Day of the report").fill("02/12/2019");
          await preview.button("Use this day").click();
          await preview.pane.getByText("As of 2 December 2019, not today.").waitFor();
          for (const name of [/^Later/, /^What the metrics/, /^How metric 4/, /^Groups about/, /^What can no longer/])
            await preview.button(name).click();
          await preview.button("Show names: Overdue").click();
          await preview.button("Hide names: Overdue").waitFor();
        },
      ],
      [
        "the overview as of another day",
        async (preview) => {
          await preview.turnTo("Overview");
          await preview.button("Use today").click();
        },
      ],
      [
        "the groups",
        async (preview) => {
          await preview.turnTo("Groups");
          await preview.pane.getByRole("checkbox", { name: "Show p-values" }).check();
          await preview.pane.getByText("How this is tested").click();
        },
      ],
      ["the data checks", (preview) => turnTo(preview, "Data checks")],
      [
        "the functions, with arguments to choose",
        async (preview) => {
          await turnTo(preview, "Functions");
          await preview.button("Choose arguments of RETENTION").click();
          await preview.pane.getByRole("combobox", { name: "Group" }).waitFor();
        },
      ],
      [
        "the data",
        async (preview) => {
          await preview.turnTo("Data");
          await preview.button(/^Show \d+ columns of Assessments/).click();
        },
      ],
      [
        "the settings",
        async (preview) => {
          await preview.turnTo("Settings");
          await preview.button("Covid-19 extension").click();
          await preview.button("Show each definition").click();
          await preview.pane.getByLabel("Test groups from").fill("none");
          await preview.pane.getByText("Enter a whole number").waitFor();
          await preview.pane.getByLabel("Test groups from").fill("5");
          await preview.pane.getByText("What this changes").waitFor();
        },
      ],
      [
        "what is published, with every choice open",
        async (preview) => {
          await turnTo(preview, "Publish");
          for (const name of [/^Years/, /^Metrics/, /^Protection/, /^Groups/, /^Published before/])
            await preview.button(name).click();
          await preview.pane.getByRole("checkbox", { name: "2017/18" }).uncheck();
          await preview.pane.getByRole("checkbox", { name: "2018/19" }).click();
          await preview.pane.getByText("At least one year must be published.").first().waitFor();
        },
      ],
      [
        "a copy that was made, beside the true figures",
        async (preview) => {
          await preview.pane.getByRole("checkbox", { name: "2017/18" }).check();
          await preview.button("Make the copy").click();
          await preview.button("Open as a new workbook").waitFor({ timeout: 60_000 });
          await preview.pane.getByText("No file was saved?").click();
          await preview.pane.locator("[data-figure-row]").first().focus();
          await preview.pane.getByText(/: left out /).waitFor();
        },
      ],
      [
        "a copy that is of before",
        async (preview) => {
          await preview.pane.getByRole("radio", { name: "The total alone" }).check();
          await preview.pane.getByText("You have chosen something else").first().waitFor();
        },
      ],
      ["a metric", (preview) => openMetric(preview, /^1 Recruitment/)],
      [
        "a metric in all years, and its last table",
        async (preview) => {
          await preview.button("Overview").click();
          await preview.button(/^4 Presented/).click();
          await preview.pane.getByLabel("Academic year").selectOption("All years");
          await preview.button("More").click();
          await preview.pane.getByRole("menuitem", { name: "Still to present" }).click();
        },
      ],
      [
        "the menu of the tabs",
        async (preview) => {
          await preview.button("Overview").click();
          await preview.button("More").click();
        },
      ],
      [
        "the people behind a figure",
        async (preview) => {
          await preview
            .button(/show the people$/)
            .first()
            .click();
          await preview.pane.getByText("Looks through").waitFor();
          await preview.pane.getByRole("listitem").first().waitFor();
        },
      ],
      [
        "metric 7",
        async (preview) => {
          await preview.button("Overview").click();
          await openMetric(preview, /^7 Retention/);
        },
      ],
      [
        "the people of a group, and what is found among them",
        async (preview) => {
          await preview
            .button(/show the people$/)
            .first()
            .click();
          await preview.pane.getByLabel("Find").fill("NPQH");
          await preview.pane
            .getByText(/people match/)
            .first()
            .waitFor();
        },
      ],
      [
        "the overview after a refresh",
        async (preview) => {
          await preview.button("Metric 7").click();
          await preview.button("Overview").click();
          await preview.refresh();
        },
      ],
      [
        "the overview after a change",
        async (preview) => {
          await preview.withHost((host) => {
            const [sheet] = host.workbook.worksheets;
            return host.user.enter(sheet, { row: 1, column: 3, rows: 1, columns: 1 }, [["NPQH"]]);
          }, null);
          await preview.pane.getByText("Your tables have changed since.").waitFor();
        },
      ],
      [
        "a figure that is not what its sheet says",
        async (preview) => {
          await preview.enter("Metric 1", 7, 2, [[99]]);
          await preview.select("Metric 1", 7, 2);
          await preview.pane.getByText("The sheet says 99.").waitFor();
        },
      ],
      [
        "a check of Excel that cannot be made",
        async (preview) => {
          await preview.button("Overview").click();
          await turnTo(preview, "Settings");
          await preview.button("Check this Excel").click();
          await preview.withHost((host) => void (host.isCellEdited = true), null);
          await preview.button("Start the check").click();
          await preview.pane.getByText("A cell is being edited.").first().waitFor();
          await preview.withHost((host) => void (host.isCellEdited = false), null);
        },
      ],
      [
        "a check of Excel with a difference",
        async (preview) => {
          await preview.withHost((host) => void Object.assign(host.profile, { keepsLinks: false }), null);
          await preview.button("Check again").click();
          await preview.pane.getByText("Does a cell stay a link").waitFor({ timeout: 100_000 });
        },
      ],
    ],
  ],
  [
    "a blank workbook",
    { workbook: "blank" },
    [
      ["the first run", (preview) => preview.button("Insert the template").waitFor()],
      [
        "the template with its data checks",
        async (preview) => {
          await preview.button("Insert the template").click();
          await turnTo(preview, "Data checks");
        },
      ],
    ],
  ],
  [
    "a workbook full of mistakes",
    { workbook: "blank" },
    [
      [
        "data checks of many kinds",
        async (preview) => {
          await preview.enter("Sheet1", 0, 0, [
            ["Participant ID", "Qualification", "Academic year", "Gender"],
            ...Array.from({ length: 9 }, (_, i) => [
              `P${i}`,
              i < 5 ? "NPQXX" : "NPQH",
              "2026/27",
              i % 2 ? "Robot" : "Female",
            ]),
          ]);
          await turnTo(preview, "Data checks");
          await preview
            .button(/^Show all/)
            .first()
            .click();
        },
      ],
    ],
  ],
  [
    "too old an Excel",
    { excelapi: "1.9" },
    [["too old an Excel", (preview) => preview.pane.getByText("too old").first().waitFor()]],
  ],
];

/** "" gives the pane its own width again. */
async function setPaneWidth({ page }: PreviewPage, width: string): Promise<void> {
  await page.evaluate((text) => {
    const pane = document.querySelector<HTMLElement>("#pane");
    if (pane !== null) pane.style.width = text;
  }, width);
}

describe.each(PAGES)("in %s", (_workbook, settings, views) => {
  let preview: PreviewPage;
  const background = () =>
    preview.pane.locator(".fui-FluentProvider").evaluate((root) => getComputedStyle(root).backgroundColor);
  const turnTheme = async (colour: string): Promise<void> => {
    await preview.page.getByRole("button", { name: "Dark" }).click();
    await preview.until(async () => (await background()) === colour);
  };

  beforeAll(async () => {
    preview = await openPreview(settings);
  });
  afterAll(() => closePreview(preview));

  describe.each(views)("%s", (_name, show) => {
    beforeAll(() => show(preview));
    afterAll(async () => {
      await setPaneWidth(preview, "");
      await turnTheme("rgb(255, 255, 255)");
    });

    it("has no violations in the light theme", async () => {
      expect(await background()).toBe("rgb(255, 255, 255)");
      expect(await violations(preview)).toEqual([]);
    });

    it("has no violations in the dark theme", async () => {
      await turnTheme("rgb(41, 41, 41)");
      expect(await violations(preview)).toEqual([]);
    });

    it("does not scroll sideways in a pane of 320 pixels", async () => {
      await setPaneWidth(preview, "320px");
      const [wide, seen] = await preview.pane
        .locator("html")
        .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
      expect(seen).toBeLessThanOrEqual(320);
      expect(wide).toBeLessThanOrEqual(seen);
    });

    it("meets no fault, and asks nothing of another origin", () => {
      expect([...preview.strangers, ...preview.faults]).toEqual([]);
    });
  });
});

describe("with the keyboard alone", () => {
  it("the whole way goes: refresh, a metric, its sheet, back, groups, checks", async () => {
    const preview = await openPreview();
    await preview.button("Refresh summary sheets").waitFor();
    /** Presses Tab until the focus is on the element called so. */
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let presses = 0; presses < 40; presses++) {
        const focused = await preview.focused();
        if (name.test(focused)) return;
        await preview.page.keyboard.press("Tab");
      }
      throw new Error(`The Tab key never came to ${String(name)}; last at ${await preview.focused()}`);
    };
    // Where a person's focus is after they have opened the pane.
    await preview.page.locator("#close-pane").focus();
    await tabTo(/^Refresh summary sheets/);
    await preview.page.keyboard.press("Enter");
    await preview.pane
      .getByText(/^10 sheets written/)
      .first()
      .waitFor();
    expect(await preview.focused()).toMatch(/^Refresh summary sheets/);

    await tabTo(/^4 Presented in time/);
    await preview.page.keyboard.press("Enter");
    await preview.pane.getByRole("heading", { name: /^Metric 4/ }).waitFor();
    expect(await preview.focused()).toBe("Overview");
    await tabTo(/^Go to sheet/);
    await preview.page.keyboard.press("Space");
    await preview.until(async () => (await preview.selection()).startsWith("Metric 4!"));
    await tabTo(/^Presented in time by qualification/);
    // Past the last stop the keyboard leaves the pane.
    await preview.until(async () => {
      await preview.page.keyboard.press("Tab");
      return preview.page.evaluate(() => document.activeElement?.closest("body > header") !== null);
    });

    await preview.page.locator("#close-pane").focus();
    await tabTo(/^Overview/);
    await preview.page.keyboard.press("Enter");
    await preview.until(async () => /^4 Presented in time/.test(await preview.focused()));

    await preview.page.locator("#close-pane").focus();
    await tabTo(/^Overview/);
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) await preview.page.keyboard.press(key);
    await preview.page.keyboard.press("Enter");
    await preview.pane.getByRole("heading", { name: "Retention and achievement by group" }).waitFor();
    await tabTo(/^Show p-values/);
    await preview.page.keyboard.press("Space");
    await preview.pane
      .getByText(/^p [=<]/)
      .first()
      .waitFor();
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
    await closePreview(preview);
  });
});

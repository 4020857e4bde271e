import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { serialFromCivil } from "../../src/register/cells/serial-date";
import { NO_SETTINGS, readSettings, requestSettings } from "../../src/excel/settings";
import { inWorkbook } from "../../src/excel/workbook";
import { STANDARD_OPTIONS, type PublicationOptions } from "../../src/publication/options";
import { opened, workbookOf } from "../support/workbooks";

/** Settings as they are read from a workbook with this company, after these were stored in it. */
async function settingsOf(stored: Readonly<Record<string, unknown>>, company = "") {
  const workbook = workbookOf();
  workbook.properties.company = company;
  await opened(workbook);
  return Excel.run(async (context) => {
    for (const [key, value] of Object.entries(stored)) context.workbook.settings.add(key, value);
    await context.sync();
    const requested = requestSettings(context.workbook);
    await context.sync();
    return readSettings(requested);
  });
}

describe("the settings of a workbook", () => {
  it("without any are the framework's definitions and no provider", async () => {
    expect(await settingsOf({})).toEqual(NO_SETTINGS);
  });

  it("name the provider, without the blanks around the name", async () => {
    expect(await settingsOf({ "NPQMetrics.provider": "  Leading Learning " })).toMatchObject({
      provider: "Leading Learning",
    });
  });

  it("take the company of the workbook for the provider where none is named", async () => {
    expect(await settingsOf({}, "Northern Schools")).toMatchObject({ provider: "Northern Schools" });
    const both = await settingsOf({ "NPQMetrics.provider": "Leading Learning" }, "Northern Schools");
    expect(both.provider).toBe("Leading Learning");
  });

  it("replace only the definitions that they name", async () => {
    const { definitions } = await settingsOf({ "NPQMetrics.definitions": { presentWithinMonths: 24 } });
    expect(definitions).toEqual({ ...DEFAULT_DEFINITIONS, presentWithinMonths: 24 });
  });

  it.each([
    ["a number", 5],
    ["a text", "24"],
    ["a list", [24]],
    ["values of the wrong kind", { presentWithinMonths: "24", minimumGroup: -1 }],
  ])("that are %s where definitions belong change nothing", async (_what, value) => {
    const settings = await settingsOf({ "NPQMetrics.definitions": value, "NPQMetrics.provider": 12 });
    expect(settings).toEqual(NO_SETTINGS);
  });

  it("keep when the sheets were refreshed, and whether they follow by themselves", async () => {
    await opened(workbookOf());
    const kept = await inWorkbook(async (workbook) => {
      await workbook.remember({ lastRefresh: { at: 46350.5, fingerprint: "abc" } });
      await workbook.remember({ autoRefresh: true });
      await workbook.remember({ liveFormulas: true });
      return workbook.settings();
    });
    expect(kept).toMatchObject({
      lastRefresh: { at: 46350.5, fingerprint: "abc" },
      autoRefresh: true,
      liveFormulas: true,
    });
  });

  it("keep what is published and how, and fall back to everything where that makes no sense", async () => {
    await opened(workbookOf());
    const publication: PublicationOptions = {
      method: "round",
      years: ["2017/18"],
      metrics: [1, 3],
      cut: { years: "each", qualifications: "together", ethnicity: "major" },
    };
    const kept = await inWorkbook(async (workbook) => {
      await workbook.remember({ publication });
      return workbook.settings();
    });
    expect(kept.publication).toEqual(publication);
    const broken = await settingsOf({ "NPQMetrics.publication": "everything" });
    expect(broken.publication).toEqual(STANDARD_OPTIONS);
  });

  it("keep the day of the report as a text that anybody can read, until today is used again", async () => {
    await opened(workbookOf());
    const stored = await inWorkbook(async (workbook) => {
      await workbook.remember({ reportDay: serialFromCivil(2026, 8, 31) });
      const setting = workbook.context.workbook.settings.getItem("NPQMetrics.reportDay").load("value");
      const { reportDay } = await workbook.settings();
      return { text: setting.value as unknown, reportDay };
    });
    expect(stored).toEqual({ text: "2026-08-31", reportDay: serialFromCivil(2026, 8, 31) });
    const today = await inWorkbook(async (workbook) => {
      await workbook.remember({ reportDay: null });
      return workbook.settings();
    });
    expect(today.reportDay).toBeNull();
  });

  it.each([[46_265], ["31/08/2026"], ["2026-02-30"], ["1889-01-01"], ["soon"], [null], [true]])(
    "that say %j of the day of the report mean today",
    async (value) => {
      expect(await settingsOf({ "NPQMetrics.reportDay": value })).toEqual(NO_SETTINGS);
    },
  );

  it("keep of which day the sheets are, where they say so", async () => {
    const at = { at: 46350.5, fingerprint: "abc" };
    const { lastRefresh } = await settingsOf({ "NPQMetrics.lastRefresh": { ...at, day: 46350 } });
    expect(lastRefresh).toEqual({ ...at, day: 46350 });
    expect((await settingsOf({ "NPQMetrics.lastRefresh": { ...at, day: "today" } })).lastRefresh).toEqual(at);
  });

  it.each([[7], ["yesterday"], [{ at: "noon", fingerprint: "abc" }], [{ at: 46350 }], [null]])(
    "that say %j of the last refresh say nothing",
    async (value) => {
      const settings = await settingsOf({ "NPQMetrics.lastRefresh": value, "NPQMetrics.autoRefresh": "yes" });
      expect(settings).toEqual(NO_SETTINGS);
    },
  );
});

import {
  isYearReported,
  withColumn,
  withDateOrder,
  withoutMapping,
  withRatingScale,
  withRole,
  withWord,
  withYear,
} from "../../../src/register/settings/change-settings";
import { mergeRegisterSettings } from "../../../src/register/settings/merge-register-settings";
import { NO_REGISTER_SETTINGS, type RegisterSettings } from "../../../src/register/settings/register-settings";

const NONE = NO_REGISTER_SETTINGS;
/** Settings as the workbook gives them back: nothing that a person can say is lost on the way. */
const kept = (settings: RegisterSettings) => mergeRegisterSettings(JSON.parse(JSON.stringify(settings)));

describe("what is said about a table", () => {
  it("is one mapping, however much is said", () => {
    let settings = withRole(NONE, "Liste", "participants");
    settings = withColumn(settings, "Liste", " Kürzel: ", "participantId");
    settings = withDateOrder(settings, "Liste", "month first");
    settings = withRatingScale(settings, "Liste", "1 to 5");
    expect(settings.tables).toEqual([
      {
        table: "Liste",
        role: "participants",
        columns: { kürzel: "participantId" },
        dateOrder: "month first",
        ratingScale: "1 to 5",
      },
    ]);
    expect(kept(settings)).toEqual(settings);
  });

  it("leaves other tables as they are", () => {
    const settings = withRole(withRole(NONE, "A", "none"), "B", "schools");
    expect(withColumn(settings, "A", "URN", "schoolUrn").tables[1]).toEqual({ table: "B", role: "schools" });
    expect(withoutMapping(settings, "A").tables).toEqual([{ table: "B", role: "schools" }]);
    expect(NONE.tables).toEqual([]);
  });

  it("gives a field to one column only", () => {
    let settings = withColumn(NONE, "A", "Anfang", "startDate");
    settings = withColumn(settings, "A", "Beginn", "startDate");
    expect(settings.tables[0].columns).toEqual({ beginn: "startDate" });
  });

  it("can ignore several columns", () => {
    const settings = withColumn(withColumn(NONE, "A", "x", "none"), "A", "y", "none");
    expect(settings.tables[0].columns).toEqual({ x: "none", y: "none" });
  });

  it("is nothing for a column without a heading", () => {
    expect(withColumn(NONE, "A", " – ", "gender")).toBe(NONE);
  });
});

describe("what a word means", () => {
  it("is kept under the word as it stands, and can be taken back under every spelling", () => {
    const settings = withWord(withWord(NONE, "gender", "(W)", "Female"), "gender", "Hr.", "Male");
    expect(settings.words).toEqual({ gender: { "(W)": "Female", "Hr.": "Male" } });
    expect(kept(settings)).toEqual(settings);
    expect(withWord(settings, "gender", "w", null).words).toEqual({ gender: { "Hr.": "Male" } });
    expect(withWord(withWord(settings, "gender", "w", null), "gender", "HR", null).words).toEqual({});
    expect(withWord(settings, "gender", "HR", "Other").words).toEqual({ gender: { "(W)": "Female", HR: "Other" } });
    expect(withWord(NONE, "gender", "__proto__", "Male").words).toEqual({
      gender: Object.fromEntries([["__proto__", "Male"]]),
    });
  });

  it("is not kept for what cannot be told from a blank cell", () => {
    expect(withWord(NONE, "gender", "?", "Female")).toBe(NONE);
  });
});

describe("the years to report", () => {
  const FOUND = [2017, 2018, 2019];

  it("are all, until one is taken out", () => {
    expect(isYearReported(NONE, 2031)).toBe(true);
    const settings = withYear(NONE, FOUND, 2018, false);
    expect(settings?.years).toEqual([2017, 2019]);
  });

  it("are all that there will ever be as soon as all are ticked again", () => {
    expect(withYear({ ...NONE, years: [2017, 2019] }, FOUND, 2018, true)?.years).toBeNull();
  });

  it("are never none", () => {
    expect(withYear({ ...NONE, years: [2017] }, FOUND, 2017, false)).toBeNull();
  });
});

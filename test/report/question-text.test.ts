import { COUNTED_NAMES } from "../../src/metrics/behind/counted-name";
import { asked, type Question } from "../../src/metrics/behind/question";
import { DEFAULT_DEFINITIONS as STANDARD } from "../../src/metrics/default-definitions";
import { countedWords } from "../../src/report/counted-words";
import { askedText, othersText, questionText } from "../../src/report/question-text";

const HEADSHIP: Omit<Question, "measure"> = { qualification: "NPQH", year: "2018/19", group: null };
const EVERYWHERE: Omit<Question, "measure"> = { qualification: null, year: null, group: null };

describe("a question in words", () => {
  it("says what is counted, of which qualification and year", () => {
    expect(questionText({ ...HEADSHIP, measure: "withdrawn" }, STANDARD)).toBe(
      "Withdrawn: NPQ for Headship (NPQH), 2018/19",
    );
    expect(questionText({ ...EVERYWHERE, measure: "recruited" }, STANDARD)).toBe(
      "Recruited: all qualifications, all years",
    );
  });

  it("says of which group, or of which others", () => {
    const group = { characteristic: "gender", label: "Female", isOthers: false } as const;
    expect(questionText({ ...HEADSHIP, measure: "retained", group }, STANDARD)).toBe(
      "Retained: NPQ for Headship (NPQH), 2018/19, Gender: Female",
    );
    const others = { ...group, characteristic: "ethnicGroup", label: "White", isOthers: true } as const;
    expect(questionText({ ...EVERYWHERE, measure: "passed", group: others }, STANDARD)).toBe(
      "Passed: all qualifications, all years, Ethnic group: all known groups other than White",
    );
  });

  it("says of whom a share is, and who the others are", () => {
    const inTime = asked({ people: "within-time", among: "presented" }, HEADSHIP);
    expect(askedText(inTime, STANDARD)).toBe(
      "Presented in time, of those who presented: NPQ for Headship (NPQH), 2018/19",
    );
    expect(othersText(inTime, STANDARD)).toBe("Not presented in time: NPQ for Headship (NPQH), 2018/19");
    expect(askedText(asked({ people: "responses" }, HEADSHIP), STANDARD)).toBe(
      "Ratings: NPQ for Headship (NPQH), 2018/19",
    );
  });

  it("names the thresholds of the workbook", () => {
    const changed = { ...STANDARD, fsmThresholdPercent: 25, presentWithinMonths: 24 };
    expect(questionText({ ...HEADSHIP, measure: "fsm" }, changed)).toMatch(/^From schools with 25% or more FSM: /);
    expect(countedWords("below-fsm", changed).heading).toBe("From schools below 25% FSM");
    expect(countedWords("within-time", changed).meaning).toContain("within 24 months");
    expect(countedWords("judged-in-time", { ...STANDARD, presentationJudgedOn: "started" }).meaning).toContain(
      "everyone who started",
    );
    expect(countedWords("overdue", STANDARD).meaning).toContain("those who deferred");
    expect(countedWords("overdue", { ...STANDARD, deferredAreDue: true }).meaning).not.toContain("deferred");
  });
});

describe("the words for what is counted", () => {
  it("are different for everything, and each meaning is one sentence", () => {
    const all = COUNTED_NAMES.map((name) => countedWords(name, STANDARD));
    expect(new Set(all.map(({ heading }) => heading)).size).toBe(COUNTED_NAMES.length);
    expect(new Set(all.map(({ among }) => among)).size).toBe(COUNTED_NAMES.length);
    for (const { among } of all) expect(among).toMatch(/^(?:those|everyone|all|the) [a-z]/);
    expect(countedWords("withdrawn", STANDARD)).toMatchObject({ one: "participant", many: "participants" });
    expect(countedWords("upheld", STANDARD)).toMatchObject({ one: "assessment", many: "assessments" });
    expect(countedWords("responses", STANDARD)).toMatchObject({ one: "rating", many: "ratings" });
    for (const { meaning } of all) expect(meaning).toMatch(/^[A-Z][^.]*\.$/);
  });

  it("name the others of a share otherwise than those whom it counts", () => {
    for (const { heading, others } of COUNTED_NAMES.map((name) => countedWords(name, STANDARD))) {
      expect(others).toMatch(/^[A-Z]/);
      expect(others).not.toBe(heading);
    }
  });

  it("say how Not Known, later limits and deferred people count", () => {
    const wordsOf = (name: Parameters<typeof countedWords>[0], changed: Partial<typeof STANDARD>) =>
      countedWords(name, { ...STANDARD, ...changed });
    expect(wordsOf("non-white-british", { notKnownCountsAsNonWhiteBritish: true })).toMatchObject({
      others: "White British, or not provided",
      meaning: expect.stringMatching(/Not Known counts\.$/),
    });
    expect(wordsOf("non-white-british", { notKnownCountsAsNonWhiteBritish: false })).toMatchObject({
      others: "White British, or not known",
      meaning: expect.stringMatching(/Not Known does not count\.$/),
    });
    const extended = { presentWithinExtensions: [{ startsFrom: 43_282, months: 24 }] };
    expect(wordsOf("late", extended).meaning).toContain("after 18 months (later starts have a longer limit) from");
    expect(wordsOf("late", {}).meaning).toContain("after 18 months from");
    expect(wordsOf("due-deferred", { deferredAreDue: true }).meaning).toMatch(/^Nobody: /);
    expect(wordsOf("due-deferred", { deferredAreDue: false }).meaning).toMatch(/^People still to present who deferred/);
    expect(
      ["due", "presented", "started"].map(
        (judged) => wordsOf("judged-in-time", { presentationJudgedOn: judged as "due" }).among,
      ),
    ).toEqual(["those due", "those who presented", "everyone who started"]);
    expect(wordsOf("judged-in-time", { presentationJudgedOn: "due" }).meaning).toBe(
      "Those whom the verdict of metric 4 is judged on: everyone who presented, and everyone who is overdue.",
    );
  });
});

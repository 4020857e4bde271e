import { recogniseTable } from "../../../../src/register/tables/recognition/recognise";

/** Which kind of table a list is likely to be whose headings say too little; null where that is anybody's guess. */
function likelyKind(headings: readonly string[], rows: readonly (readonly unknown[])[], title: string): string | null {
  const result = recogniseTable(headings, { sample: rows, titles: [title] });
  if (result.kind !== "not recognised" || result.reason !== "columns missing" || !result.isLikely) return null;
  return result.nearest.recognition.definition.role;
}

describe("a list of ratings that does not say whose they are", () => {
  const of = (title: string, ...ratings: readonly unknown[]) =>
    likelyKind(
      ["Comment", "Rating"],
      ratings.map((rating) => ["Fine.", rating]),
      title,
    );

  it("is likely one of feedback where it is called so", () => {
    expect(of("Feedback 2019", 8, "9", "")).toBe("feedback");
    expect(of("Sheet1", 8, 9)).toBeNull();
  });

  it("is not where a rating is no number, or there is none", () => {
    expect(of("Feedback 2019", 8, "Good")).toBeNull();
    expect(of("Feedback 2019", "", "")).toBeNull();
  });
});

describe("a list of people that says too little to be read", () => {
  const of = (...headings: readonly string[]) => likelyKind(headings, [headings.map(() => "x")], "Sheet1");

  it.each(["Withdrawn date", "Deferred date", "Presented date"])(
    "is likely one of participants where it has a %s, as every such list should",
    (heading) => {
      expect(of(heading, "Notes")).toBe("participants");
    },
  );

  it.each(["Academic year", "Status", "Result", "Ethnicity", "School FSM %", "Qualification"])(
    "is likely one where it has an ID and a column such as %s, which alone says nothing",
    (heading) => {
      expect(of("Participant ID", heading, "Notes")).toBe("participants");
      expect(of(heading, "Notes")).toBeNull();
    },
  );

  it.each([
    ["Gender", true],
    ["Disability", true],
    ["Email", false],
  ])("below a title that names the qualification, with an ID and %s: is likely one: %s", (heading, isLikely) => {
    const sample = [["P1", "Ann", "x"]];
    const result = recogniseTable(["Participant ID", "Name", heading], { sample, titles: ["NPQH 2019/20"] });
    expect(result).toMatchObject({ kind: "not recognised", reason: "too little", isLikely });
  });

  it.each(["Gender", "Disability", "Region", "Notes"])("is anything else where it has an ID and %s", (heading) => {
    expect(of("Participant ID", heading)).toBeNull();
    expect(of(heading, "Comment")).toBeNull();
  });
});

import type { Asked } from "../../../src/metrics/behind/question";
import { readAsked } from "../../../src/metrics/behind/read-asked";

const ASKED: Asked = {
  people: {
    ...{ measure: "within-time", year: "2018/19", qualification: "NPQH" },
    group: { characteristic: "gender", label: "Female", isOthers: false },
  },
  among: { measure: "presented", year: null, qualification: null, group: null },
};

describe("a question that was kept in a file", () => {
  it("is the same when it comes back", () => {
    expect(readAsked(JSON.parse(JSON.stringify(ASKED)))).toEqual(ASKED);
    expect(readAsked({ ...ASKED, among: null })).toEqual({ ...ASKED, among: null });
  });

  it.each([
    ...[null, undefined, 7, "within-time", [], {}],
    { people: ASKED.people },
    { ...ASKED, among: 7 },
    { ...ASKED, people: { ...ASKED.people, measure: "toString" } },
    { ...ASKED, people: { ...ASKED.people, year: 2018 } },
    { ...ASKED, people: { ...ASKED.people, qualification: undefined } },
    { ...ASKED, people: { ...ASKED.people, group: [] } },
    { ...ASKED, people: { ...ASKED.people, group: { ...ASKED.people.group, characteristic: "constructor" } } },
  ])("is none where it makes no sense: %j", (kept) => {
    expect(readAsked(kept)).toBeNull();
  });
});

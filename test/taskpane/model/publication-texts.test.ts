import { proofTexts } from "../../../src/publication/proof-texts";
import type { Publication } from "../../../src/app/publication-state";
import { STANDARD_OPTIONS } from "../../../src/publication/options";
import type { Proof } from "../../../src/publication/public-copy";
import { formerTexts } from "../../../src/taskpane/model/former-texts";
import {
  publicationAnnouncement,
  reasonText,
  staleText,
  suggestionText,
} from "../../../src/taskpane/model/publication-texts";
import { smallCopy } from "../../support/small-copy";

const PROOF: Proof = { suppressed: 211, small: 140, sensitive: 90, narrowest: [0, 6], inWholePeople: 90 };

const proven = (changes: Partial<Proof>, method: "suppress" | "round" = "suppress") =>
  proofTexts(smallCopy("", { proof: { ...PROOF, ...changes }, options: { ...STANDARD_OPTIONS, method } })).join(" ");

describe("the proof in words", () => {
  it("says how much is left out, why, and how much can be found out all the same", () => {
    expect(proven({})).toBe(
      "211 cells are left out: 140 of them small, the others protect these. " +
        "Even for whoever knows the whole copy, the small count that is known best can still be anything from 0 to 6.",
    );
  });

  it("speaks of one cell as of one", () => {
    expect(proven({ suppressed: 1, small: 1, narrowest: null })).toBe("1 cell is left out, as it is small.");
    expect(proven({ suppressed: 3, small: 3, narrowest: null })).toBe(
      "3 cells are left out, as each of them is small.",
    );
    expect(proven({ suppressed: 2, small: 1, narrowest: null })).toBe(
      "2 cells are left out: 1 of them small, the other protects it.",
    );
    expect(proven({ suppressed: 2, small: 0, narrowest: null })).toBe(
      "2 cells are left out: they would give away something private that is not shown itself.",
    );
  });

  it("says that nothing had to be left out", () => {
    expect(proven({ suppressed: 0, small: 0, sensitive: 0, narrowest: null, inWholePeople: 0 })).toBe(
      "Nothing had to be left out.",
    );
  });

  it("says what was proven with fractions of people only", () => {
    expect(proven({ inWholePeople: 30 })).toContain(
      "This was proven for 30 of 90 small counts with whole people. For the others it was proven with fractions of people, which is a little weaker.",
    );
  });

  it("speaks of rounding where that is the method", () => {
    const text = proven({ narrowest: null }, "round");
    expect(text).toMatch(/^Every count is rounded to the nearest 5, each by itself/);
    expect(text).toMatch(/\d cells? (is|are) left out, as fewer than 23 people are behind/);
  });
});

describe("a cell that is left out", () => {
  it("has its reason", () => {
    expect(reasonText({ kind: "small", people: 2 })).toEqual({
      short: "2 people",
      long: "left out because it says something private of 2 people",
    });
    expect(reasonText({ kind: "small", people: 1 }).short).toBe("1 person");
    expect(reasonText({ kind: "protects" }).long).toBe("left out because it would give away another figure");
    expect(reasonText({ kind: "few ratings", ratings: 2 })).toEqual({
      short: "2 ratings",
      long: "left out because it is the mean of only 2 ratings",
    });
    expect(reasonText({ kind: "few" }).long).toContain("fewer than 23 people");
  });
});

describe("what else there is to say of a copy", () => {
  const publication = { made: { copy: smallCopy("") }, digest: "a" } as Publication;

  it("is that it is of before, and why", () => {
    const same = { digest: "a", isSameChoice: true, isSameFormer: true };
    expect(staleText(publication, same)).toBe("");
    expect(staleText(publication, { ...same, digest: "b" })).toContain("Your tables or settings have changed");
    expect(staleText(publication, { ...same, isSameChoice: false })).toContain("You have chosen something else");
    expect(staleText(publication, { ...same, isSameFormer: false })).toContain("another former copy");
  });

  it("is how much another cut would say", () => {
    const cut = { ...STANDARD_OPTIONS.cut, years: "together" } as const;
    expect(suggestionText({ cut, hidden: 12, cells: 90, hiddenNow: 1_200, cellsNow: 2_000 })).toBe(
      "In the tables of groups much is left out: 1,200 of 2,000 figures. With all years together it would be 12 of 90.",
    );
  });

  it("is told to screen readers at the start and at the end", () => {
    expect(publicationAnnouncement({ kind: "idle" }, null)).toBe("");
    const making = { kind: "making", done: 0.4, isCancelling: false } as const;
    expect(publicationAnnouncement(making, null)).toBe("Making the copy");
    expect(publicationAnnouncement({ ...making, isCancelling: true }, null)).toBe("Cancelling");
    expect(publicationAnnouncement({ kind: "cancelled" }, null)).toBe("Cancelled. No copy was made.");
    expect(publicationAnnouncement({ kind: "failed", message: "No." }, null)).toBe("No.");
    expect(publicationAnnouncement({ kind: "made" }, publication)).toMatch(/^The copy is made\. /);
  });
});

describe("the comparison with a former copy", () => {
  const nothing = { asOf: 43801, compared: 0, notCompared: [], corrected: [], givenAway: [], proven: 0 };

  it("says how much stands in both, and what was given away before", () => {
    const texts = formerTexts({
      ...nothing,
      compared: 120,
      proven: 14,
      givenAway: ["Metric 1, Female"],
      notCompared: ["2019/20"],
    });
    expect(texts.said).toBe(
      "120 counts stand in the former copy as well, as of 2 December 2019. It was proven for 14 small counts and differences that the two copies together do not give them away.",
    );
    expect(texts.warning).toBe(
      "One small count was given away by the former copy already. The new one cannot take it back: take the former copy off the web.",
    );
    expect(texts.lists.map(({ title, items }) => [title, items])).toEqual([
      ["Given away before", ["Metric 1, Female"]],
      ["Not compared", ["2019/20"]],
    ]);
  });

  it("says that nothing stands in both", () => {
    expect(formerTexts(nothing)).toEqual({
      said: "Nothing of this copy stands in the former one, as of 2 December 2019.",
      warning: "",
      lists: [],
    });
  });
});

import { foldId, hashId, ParticipantIndex } from "../../../src/register/columns/participant-index";

function indexOf(...ids: string[]): ParticipantIndex {
  const index = new ParticipantIndex(ids.length);
  ids.forEach((id, position) => {
    // Now and then, as a reader does before it adds the next rows; it changes nothing.
    if (position % 10 === 0) index.lookAhead(ids.slice(position), Math.min(10, ids.length - position));
    const first = index.addFirst(position, id);
    if (first !== -1) index.addLater(first, position, id);
  });
  return index;
}

/** All positions under an ID. */
function positionsOf(index: ParticipantIndex, id: string): number[] {
  const positions: number[] = [];
  for (let at = index.firstOf(id); at !== -1; at = index.next(at)) positions.push(at);
  return positions;
}

describe("participant index", () => {
  it("finds all participations of a person, first to last", () => {
    const index = indexOf("A", "B", "A", "C", "A");
    expect(positionsOf(index, "A")).toEqual([0, 2, 4]);
    expect(positionsOf(index, "B")).toEqual([1]);
  });

  it("finds nobody under an ID that was not added", () => {
    expect(positionsOf(indexOf("A"), "B")).toEqual([]);
    expect(positionsOf(indexOf(), "A")).toEqual([]);
  });

  it("does not mind the case of an ID", () => {
    expect(positionsOf(indexOf("ab-1", "AB-1", "Éa"), "Ab-1")).toEqual([0, 1]);
    expect(positionsOf(indexOf("ab-1", "AB-1", "Éa"), "éA")).toEqual([2]);
  });

  it("does not mind how an ID is encoded", () => {
    const index = indexOf("A 17", "Зоя-1", "é", "A１");
    expect(["A\u00a017", "ЗОЯ-1", "e\u0301", "a1"].map((id) => positionsOf(index, id))).toEqual([[0], [1], [2], [3]]);
    expect(positionsOf(index, "A17")).toEqual([]);
  });

  it.each([
    ["the apostrophe", ["O'Dea", "O’Dea", "O‘Dea", "O`Dea", "O´Dea", "O\u02BCDea", "O＇Dea"]],
    ["the hyphen", ["Jean-Luc", "Jean‐Luc", "Jean‑Luc", "Jean–luc", "Jean−Luc", "Jean－Luc"]],
    ["the spaces between words", ["Bo Li", "Bo  Li", "Bo \u00A0 li", "Bo\nLi", "Bo\tLi", "Bo \u200B Li"]],
  ])("does not mind %s", (_, spellings) => {
    for (const id of spellings) {
      expect([id, hashId(id), foldId(id)]).toEqual([id, hashId(spellings[0]), foldId(spellings[0])]);
      expect(positionsOf(indexOf(id, "Ann Lee"), spellings[0])).toEqual([0]);
    }
  });

  it("minds an apostrophe, a hyphen or a space that is not there", () => {
    const ids = ["O'Dea", "ODea", "O-Dea", "O Dea", "22/001", "22-001", "22001", "22.001", "22_001"];
    expect(ids.map((id) => positionsOf(indexOf(...ids), id))).toEqual(ids.map((__, position) => [position]));
  });

  it("tells IDs apart whose hashes are the same", () => {
    // Only the bit that tells a letter's case apart, in characters that have no case.
    expect(hashId("[")).toBe(hashId("{"));
    expect(hashId("1")).toBe(hashId("\u0011"));
    const index = indexOf("[", "{", "1", "\u0011");
    expect(["[", "{", "1", "\u0011"].map((id) => positionsOf(index, id))).toEqual([[0], [1], [2], [3]]);
  });

  it("finds each of 5,000 people", () => {
    const ids = Array.from({ length: 5000 }, (_, i) => `P${i}`);
    const index = indexOf(...ids);
    expect(ids.every((id, position) => index.firstOf(id) === position)).toBe(true);
  });

  it("finds everybody in a long list of numbered IDs, whether one of them is repeated or not", () => {
    const ids = Array.from({ length: 500 }, (_, i) => `P-${String((i * 7) % 1000).padStart(3, "0")}`);
    const unlike = [...ids, "P-007", "p-014", "Q-1", "P-999x", "P-１"];
    for (const list of [ids, unlike, [...unlike, ...ids]]) {
      const index = indexOf(...list);
      for (const id of list) {
        const expected = [...list.keys()].filter((position) => foldId(list[position]) === foldId(id));
        expect(positionsOf(index, id)).toEqual(expected);
      }
      expect(positionsOf(index, "P-998")).toEqual([]);
    }
  });
});

import { NumberedIds } from "../../../src/register/columns/numbered-ids";

/** Room for seven digits. */
const ROOM = 10 ** 7 / 8;

function numbered(id: string): NumberedIds {
  const ids = NumberedIds.like(id, ROOM);
  if (ids === null) throw new Error("Its number does not tell.");
  return ids;
}

describe("numbered IDs", () => {
  it("are new once", () => {
    const ids = numbered("NPQ-0000000");
    const seen = ["NPQ-0000000", "NPQ-9999999", "NPQ-0000031", "NPQ-0000032", "NPQ-0000064"];
    expect(seen.map((id) => ids.isNew(id))).toEqual(seen.map(() => true));
    expect(seen.map((id) => ids.isNew(id))).toEqual(seen.map(() => false));
  });

  it.each([
    "NPQ-000017",
    "NPQ-00000017",
    "npq-0000017",
    "NPQ_0000017",
    "NPQ-000001x",
    "NPQ-000001７",
    "xNPQ-000017",
    "",
  ])("say nothing of another form: %s", (id) => {
    expect(numbered("NPQ-0000001").isNew(id)).toBe(false);
  });

  it.each([1, 2, 3])("are told apart up to the last of %i digits", (digits) => {
    const all = Array.from({ length: 10 ** digits }, (_, number) => `P${String(number).padStart(digits, "0")}`);
    const ids = numbered(all[0]);
    expect(all.filter((id) => ids.isNew(id))).toEqual(all);
    expect(all.filter((id) => ids.isNew(id))).toEqual([]);
  });

  it("need no beginning", () => {
    const ids = numbered("1234567");
    expect([ids.isNew("1234567"), ids.isNew("1234567"), ids.isNew("7654321")]).toEqual([true, false, true]);
  });

  it("tell nothing without a number, or with more digits than there is room for", () => {
    expect(NumberedIds.like("", ROOM)).toBeNull();
    expect(NumberedIds.like("A-17-B", ROOM)).toBeNull();
    expect(NumberedIds.like("12345678", ROOM)).toBeNull();
    expect(NumberedIds.like("A17", 13)).not.toBeNull();
  });

  it("are looked at once, however long they are", () => {
    // Were each digit a new beginning, this would take minutes.
    expect(NumberedIds.like(`${"1".repeat(1_000_000)}x`, ROOM)).toBeNull();
    expect(NumberedIds.like("1".repeat(1_000_000), ROOM)).toBeNull();
  });
});

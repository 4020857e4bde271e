import { CountCollection } from "../../../src/publication/counts/count-collection";
import { isSensitiveBeside } from "../../../src/publication/counts/count-system";

describe("the counts of a copy", () => {
  it("are each there once, with the number of cells that show them", () => {
    const collection = new CountCollection();
    const total = collection.add("1 Total 2017/18 NPQH", 12, "public");
    const women = collection.add("1 Gender Female 2017/18 NPQH", 4, "sensitive");
    expect(collection.add("1 Total 2017/18 NPQH", 12, "public")).toBe(total);
    expect([collection.show(women), collection.show(women)]).toEqual([women, women]);
    expect(collection.valueOf(women)).toBe(4);
    const { counts } = collection.finish();
    expect(counts.map(({ key, value, cells }) => [key, value, cells])).toEqual([
      ["1 Total 2017/18 NPQH", 12, 0],
      ["1 Gender Female 2017/18 NPQH", 4, 2],
    ]);
  });

  it("are sensitive from 1 to 4 people, unless they are published anyway", () => {
    const collection = new CountCollection();
    for (const value of [0, 1, 4, 5]) collection.add(`group ${value}`, value, "sensitive");
    collection.add("total", 3, "public");
    collection.add("outcome", 3, "hideable");
    expect(collection.finish().counts.map((one) => [one.isSensitive, one.isPrivate, one.canHide])).toEqual([
      [false, true, true],
      [true, true, true],
      [true, true, true],
      [false, true, true],
      [false, false, false],
      [false, false, true],
    ]);
  });

  it("are sensitive where another one is left out that says the same of everybody", () => {
    const collection = new CountCollection();
    const [whole, few, many] = [12, 3, 9].map((value, i) => collection.add(`${i}`, value, "hideable"));
    collection.saidBy(few, whole);
    collection.saidBy(many, whole);
    collection.saidBy(whole, whole);
    const { counts } = collection.finish();
    const sensitive = (hidden: readonly number[]): boolean[] =>
      counts.map((count) => isSensitiveBeside(count, new Set(hidden)));
    expect(sensitive([])).toEqual([false, false, false]);
    expect(sensitive([whole])).toEqual([false, true, false]);
    expect(sensitive([few, many])).toEqual([false, false, false]);
  });
});

it("what is known of counts is said once, and nothing of a count and itself", () => {
  const collection = new CountCollection();
  const [a, b, c] = ["a", "b", "c"].map((key) => collection.add(key, 5, "hideable"));
  for (let time = 0; time < 2; time++) {
    collection.addSum(a, [b, c]);
    collection.addPart(b, a);
    collection.addPart(a, a);
    collection.addSum(a, []);
    collection.addSum(b, [c]);
    // Not the same as the sum.
    collection.addPart(b, c);
  }
  expect(collection.addHint({ count: c, least: 1, greatest: 6 })).toBe(0);
  expect(collection.addHint({ count: a, least: 1, greatest: 6 })).toBe(1);
  expect(collection.finish()).toMatchObject({
    sums: [
      { whole: a, parts: [b, c] },
      { whole: b, parts: [c] },
    ],
    parts: [
      { part: b, whole: a },
      { part: b, whole: c },
    ],
    hints: [{ count: c }, { count: a }],
  });
});

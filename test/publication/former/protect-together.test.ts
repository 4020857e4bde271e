import type { Count, CountSystem } from "../../../src/publication/counts/count-system";
import { protectTogether } from "../../../src/publication/former/protect-together";
import type { Joint } from "../../../src/publication/former/with-former";
import { NotProtected, type Protect } from "../../../src/publication/protection/protection";

function count(key: string): Count {
  return { key, value: 2, cells: key.startsWith("since") ? 0 : 1, isSensitive: true, isPrivate: true, canHide: true };
}

function systemOf(...keys: string[]): CountSystem {
  return { counts: keys.map(count), sums: [], parts: [], hints: [] };
}

const ALONE = systemOf("women", "men");
const JOINT: Joint = {
  system: systemOf("women", "men", "since women", "since men"),
  compared: { asOf: 45_900, compared: 2, notCompared: [], corrected: [], givenAway: ["Other"], proven: 0 },
  leftOut: new Set(),
  names: ["Women", "Men", "Women, the difference to the former copy", "Men, the difference to the former copy"],
};

/** Cannot protect some counts, and hides nothing but the private ones. */
function cannot(...keys: string[]): Protect {
  return async ({ counts }) => {
    await Promise.resolve();
    const failing = counts.filter(({ key, isSensitive }) => isSensitive && keys.includes(key)).map(({ key }) => key);
    if (failing.length > 0 && counts.length > 2) throw new NotProtected(failing);
    const hidden = new Set([...counts.keys()].filter((place) => counts[place].isSensitive));
    return { hidden, hiddenHints: new Set(), intervals: new Map(), inWholePeople: new Set() };
  };
}

test("names what follows from the former copy whatever is left out, and protects the rest", async () => {
  const { compared, protection } = await protectTogether(ALONE, JOINT, cannot("since men"), {});
  expect(compared.givenAway).toEqual(["Other", "Men, the difference to the former copy"]);
  expect(compared.proven).toBe(1);
  expect([...protection.hidden]).toEqual([0, 1]);
});

test("leaves out what the former copy gives away all the same", async () => {
  const { compared, protection } = await protectTogether(ALONE, JOINT, cannot("women"), {});
  expect(compared.givenAway).toEqual(["Other", "Women"]);
  expect([...protection.hidden].sort()).toEqual([0, 1]);
});

test("makes no copy where the new one cannot be protected by itself", async () => {
  const never: Protect = () => Promise.reject(new NotProtected(["women"]));
  await expect(protectTogether(ALONE, JOINT, never, {})).rejects.toThrow(NotProtected);
});

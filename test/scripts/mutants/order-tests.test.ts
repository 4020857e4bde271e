import { killsKey, orderTests } from "../../../scripts/mutants/order-tests";

const FILE = "src/register/columns/date-cell.ts";
const OWN = "test/register/columns/date-cell.test.ts";
const NEAR = "test/register/readers/participant-reader.test.ts";
const FAR = "test/excel/refresh.test.ts";
const RELATED = [FAR, NEAR, OWN].map((test, i) => ({ test, distance: 5 - i }));

describe("the order in which tests are tried on a mutant", () => {
  it("begins with the file's own, however long it takes, and then with near ones", () => {
    const seconds = new Map([[OWN, 30]]);
    expect(orderTests(FILE, RELATED, { seconds, kills: new Map() })).toEqual([OWN, NEAR, FAR]);
  });

  it("goes on with those of the same name in another folder, before near ones", () => {
    const named = "test/answers/date-cell.property.test.ts";
    const related = [...RELATED, { test: named, distance: 9 }];
    expect(orderTests(FILE, related, { seconds: new Map(), kills: new Map() })).toEqual([OWN, named, NEAR, FAR]);
    const other = [...RELATED, { test: "test/answers/no-date-cell.test.ts", distance: 9 }];
    expect(orderTests(FILE, other, { seconds: new Map(), kills: new Map() }).at(-1)).toBe(
      "test/answers/no-date-cell.test.ts",
    );
  });

  it("puts off what is slow, unless it has killed mutants of the same stage", () => {
    const seconds = new Map([[NEAR, 60]]);
    expect(orderTests(FILE, RELATED, { seconds, kills: new Map() })).toEqual([OWN, FAR, NEAR]);
    const kills = new Map([[killsKey("src/register/register.ts", NEAR), 9]]);
    expect(orderTests(FILE, RELATED, { seconds, kills })).toEqual([OWN, NEAR, FAR]);
  });
});

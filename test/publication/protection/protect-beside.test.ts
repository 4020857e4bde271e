import { makeCopy } from "../../../src/publication/make-copy";
import { STANDARD_OPTIONS } from "../../../src/publication/options";
import { publicText } from "../../../src/publication/public-copy";
import { inputOf } from "../../support/publication/input-of";
import { participantsTable, people, type Row } from "../../support/register-tables";

const poor = { "School FSM %": 40 };
const presented = { "Presented date": "2018-06-01" };

test("two of a group that is everybody are private where it is not shown that it is", async () => {
  const women = (count: number, row: Row): Row[] => people(count, { Gender: "Female", ...row });
  const rows = [
    ...women(2, poor),
    ...women(3, presented),
    ...women(1, { Qualification: "NPQSL", ...poor }),
    ...women(2, { Qualification: "NPQSL", ...poor, ...presented }),
    ...people(1, { Qualification: "NPQSL", Gender: "Male", ...presented }),
  ].map((row, i) => ({ ...row, "Participant ID": `P${i}` }));
  const options = { ...STANDARD_OPTIONS, metrics: [1, 2, 4] as const };
  const { copy, reasons, draft } = await makeCopy(inputOf([participantsTable(rows)]), options);
  const placesOfWomen = draft.tables.flatMap(({ name, rows: ofTable }, t) =>
    name !== "Gender" ? [] : ofTable.flatMap(({ label }, r) => (label === "Female" ? [[t, r] as const] : [])),
  );
  const tables = copy.metrics.flatMap((metric) => metric.tables);
  const ofNpqh = placesOfWomen.map(([t, r]) => publicText(tables[t].rows[r].values[0]));
  // Metric 1 leaves the five out to protect others, so the two of metric 2 and the three of metric 4 are left out as well.
  expect(ofNpqh).toEqual(["[c]", "[c]", "[c]"]);
  expect(placesOfWomen.map(([t, r]) => reasons[t][r][0])).toEqual([
    { kind: "protects" },
    { kind: "small", people: 2 },
    { kind: "small", people: 3 },
  ]);
  expect(copy.proof.narrowest).not.toBeNull();
});

import { makeCopy } from "../../../src/publication/make-copy";
import { STANDARD_OPTIONS } from "../../../src/publication/options";
import { inputOf } from "../../support/publication/input-of";
import { feedbackTable, participantsTable, people } from "../../support/register-tables";

test("the mean of two ratings is small, and the next larger one protects it", async () => {
  const rows = [
    ...people(2, { Qualification: "NPQH", Rating: 9 }, "H"),
    ...people(9, { Qualification: "NPQSL", Rating: 7 }, "S"),
    ...people(30, { Qualification: "NPQML", Rating: 6 }, "M"),
  ];
  const register = [participantsTable(rows.map(({ Rating: _, ...row }) => row)), feedbackTable(rows)];
  const { reasons, copy } = await makeCopy(inputOf(register), { ...STANDARD_OPTIONS, metrics: [6] });
  const [ofMeans] = reasons.map((ofRows) => ofRows.map(([, ofMean]) => ofMean));
  expect(ofMeans).toEqual([{ kind: "few ratings", ratings: 2 }, { kind: "protects" }, null, null]);
  expect(copy.proof).toMatchObject({ suppressed: 2, small: 1 });
});

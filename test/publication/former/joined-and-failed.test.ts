import { publicationCsv } from "../../../src/publication/forms/csv";
import type { FormerCopy } from "../../../src/publication/former/former-copy";
import { readFormerCopy } from "../../../src/publication/former/read-former-copy";
import { makeCopy } from "../../../src/publication/make-copy";
import { STANDARD_OPTIONS } from "../../../src/publication/options";
import { publicText } from "../../../src/publication/public-copy";
import { inputOf } from "../../support/publication/input-of";
import { participantsTable, people, type Row } from "../../support/register-tables";

const PASSED: Row = { "Presented date": "2018-12-01", Result: "Passed" };
const FAILED: Row = { "Presented date": "2018-12-01", Result: "Failed" };
const BEFORE = [...people(3, PASSED, "P"), ...people(2, {}, "Q")];
const OPTIONS = { ...STANDARD_OPTIONS, metrics: [7] as const };

async function copyOf(rows: readonly Row[], former?: FormerCopy) {
  return makeCopy(inputOf([participantsTable(rows)]), OPTIONS, {}, former);
}

function formerOf(text: string): FormerCopy {
  const former = readFormerCopy(text);
  if ("problem" in former) throw new Error(former.problem);
  return former;
}

test("somebody who joined and failed since the former copy does not keep the new one from being made", async () => {
  const before = await copyOf(BEFORE);
  const former = formerOf(publicationCsv(before.copy));
  const { copy, former: compared } = await copyOf([...BEFORE, ...people(1, FAILED, "R")], former);
  const [row] = copy.metrics[0].tables[0].rows;
  expect(row.values.slice(6).map(publicText)).toEqual(["4", "[c]", "[c]"]);
  // One was added: nobody can be kept from knowing that no more than one failed.
  expect(copy.proof.narrowest).toEqual([0, 1]);
  expect(compared?.givenAway).toEqual([]);
});

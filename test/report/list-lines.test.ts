import { serialFromCivil } from "../../src/register/cells/serial-date";
import { listLines } from "../../src/report/list-lines";

it("says 23:59 in the last seconds of a day", () => {
  const at = serialFromCivil(2026, 11, 30) + (24 * 3600 - 5) / 86_400;
  expect(listLines({ title: "Withdrawn", asked: "next", at, count: 1 })[1]).toBe(
    "1 person, as the register said on 30 November 2026 at 23:59",
  );
});

import { buildRegister } from "../../../src/register/register";
import { serialFromCivil } from "../../../src/register/cells/serial-date";
import { participantsTable, problemsOf, type Row } from "../tables";

const MARCH_4 = serialFromCivil(2019, 3, 4);
const APRIL_3 = serialFromCivil(2019, 4, 3);

/** What 03/04/2019 in the first row is as a date of presentation and of deferral, beside what other rows hold. */
function read(...others: readonly Row[]) {
  const rows = [{ "Presented date": "03/04/2019", "Deferred date": "03/04/2019" }, ...others].map((row, i) => ({
    "Participant ID": `P${i}`,
    ...row,
  }));
  const register = buildRegister([participantsTable(rows)]);
  const { presented, deferred } = register.participants;
  return { presented: presented[0], deferred: deferred[0], problems: problemsOf(register) };
}

describe("a date that could be two days", () => {
  it("follows the other dates of its column, whatever those of another column say", () => {
    expect(read({ "Presented date": "12/25/2018", "Deferred date": "25/12/2018" })).toEqual({
      presented: MARCH_4,
      deferred: APRIL_3,
      problems: [],
    });
  });

  it("follows another column of its table where its own column says nothing, and nobody is asked", () => {
    expect(read({ "Presented date": "12/25/2018" })).toEqual({ presented: MARCH_4, deferred: MARCH_4, problems: [] });
    expect(read({ "Presented date": "25/12/2018" })).toEqual({ presented: APRIL_3, deferred: APRIL_3, problems: [] });
  });

  it("is read day first and asked about where the other columns contradict each other", () => {
    expect(
      read({ "Presented date": "12/25/2018", "Withdrawn date": "25/12/2018" }, { "Result date": "05/06/2019" }),
    ).toMatchObject({
      presented: MARCH_4,
      deferred: APRIL_3,
      problems: ["ambiguous-dates@table:Deferred date", "ambiguous-dates@table:Result date"],
    });
  });
});

import { analyse } from "../../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../../src/metrics/default-definitions";
import { nextOf } from "../../../src/metrics/next/next-of";
import { serialFromCivil } from "../../../src/register/cells/serial-date";
import { buildRegister } from "../../../src/register/register";
import { duePeopleTable } from "../../../src/taskpane/model/due-people-table";
import { askedOf, nextSections, type NextFilter } from "../../../src/taskpane/model/next-sections";
import { tableAsText } from "../../../src/taskpane/model/table-text";
import { participantsTable } from "../../support/register-tables";

const AS_OF = serialFromCivil(2019, 3, 1);

const analysis = analyse(
  buildRegister(
    [
      participantsTable([
        { "Participant ID": "A1", "Start date": "2017-09-01" },
        { "Participant ID": "A2", "Start date": "2017-08-31", Qualification: "NPQML" },
        { "Participant ID": "A3", "Start date": "2017-07-01" },
        { "Participant ID": "A4", "Start date": "2018-10-01", "Academic year": "2018/19" },
        { "Participant ID": "A5", "Start date": "" },
      ]),
    ],
    { asOf: AS_OF },
  ),
  DEFAULT_DEFINITIONS,
);

const sections = (filter: Partial<NextFilter> = {}) =>
  nextSections(analysis, nextOf(analysis).deadlines, { qualification: null, year: null, ...filter });
/** Bands that have people, with their IDs. */
const idsOf = (filter: Partial<NextFilter> = {}) =>
  sections(filter).flatMap(({ band, count, people }) =>
    count === 0 ? [] : [[band, people(0, count).map(({ id }) => id)]],
  );

describe("the people who have still to present", () => {
  it("stand in a section for each band, by deadline", () => {
    expect(idsOf()).toEqual([
      ["overdue", ["A3", "A2"]],
      ["30 days", ["A1"]],
      ["later", ["A4"]],
      ["no start date", ["A5"]],
    ]);
    expect(sections().map(({ band }) => band)).toEqual([
      ...["overdue", "30 days", "90 days", "later"],
      ...["deferred", "no start date"],
    ]);
  });

  it("are those of one qualification or one year where that is chosen", () => {
    expect(idsOf({ qualification: "NPQML" })).toEqual([["overdue", ["A2"]]]);
    expect(idsOf({ year: "2018/19" })).toEqual([["later", ["A4"]]]);
    expect(idsOf({ qualification: "NPQML", year: "2018/19" })).toEqual([]);
  });

  it("are handed over from one place to another, as far as there are any", () => {
    const [overdue] = sections();
    expect(overdue.people(1, 50).map(({ id }) => id)).toEqual(["A2"]);
    expect(overdue.people(2, 50)).toEqual([]);
  });

  it("are the answer to a question, but for those of 31 to 90 days", () => {
    const [overdue, , soon] = sections({ year: "2017/18" });
    const question = { measure: "overdue", year: "2017/18", qualification: null, group: null };
    expect(askedOf(overdue)).toEqual({ people: question, among: null });
    expect(askedOf(soon)).toBe("next");
  });

  it("are copied with their days in words and where they stand", () => {
    const [overdue, , , , , unknown] = sections();
    expect(tableAsText(duePeopleTable([...overdue.people(1, 2), ...unknown.people(0, 1)])).split("\n")).toEqual([
      "ID\tQualification\tYear\tStart\tDeadline\tDays left\tWhere",
      "A2\tNPQML\t2017/18\t31 August 2017\t28 February 2019\t1 day over\tParticipants, row 3",
      "A5\tNPQH\t2017/18\t\t\t\tParticipants, row 6",
    ]);
  });
});

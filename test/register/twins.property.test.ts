import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { buildRegister, type Register } from "../../src/register/register";
import type { CellValue } from "../../src/register/tables/source";
import type { Results } from "../../src/metrics/results";
import { described } from "../support/described";
import { resultsOf } from "../support/readings";
import { academicYearOfIso, persons, plainRow, type Person } from "../support/persons";
import {
  dateSpellings,
  headingSpellings,
  idSpellings,
  qualificationSpellings,
  RESULT_SPELLINGS,
  wordSpellings,
  yearSpellings,
} from "../support/spellings";
import {
  feedbackTable,
  participantsTable,
  tableOf,
  tableOfRows,
  targetsTable,
  type Layout,
  type Row,
} from "../support/register-tables";

const HEADINGS = [
  "Participant ID",
  "Qualification",
  "Academic year",
  "Start date",
  "School FSM %",
  "Gender",
  "Disability",
  "Ethnicity",
  "Withdrawn date",
  "Deferred date",
  "Presented date",
  "Result",
  "Rating",
];
const TARGETS = targetsTable([
  { Qualification: "NPQH", "Academic year": "2017/18", "Recruitment target": 7, "FSM target %": 25 },
]);

/** Cells that spoil a column here and there, duplicates included. */
const SPOILT: readonly Row[] = [
  {},
  { "Participant ID": "" },
  { Qualification: "NPQX" },
  { "Presented date": "soon" },
  { Gender: "Martian" },
  { "School FSM %": "#N/A" },
  { "Participant ID": "AB1", Qualification: "NPQH" },
];
const spoiltRows = fc
  .tuple(persons, fc.array(fc.integer({ min: 0, max: SPOILT.length - 1 }), { minLength: 60, maxLength: 60 }))
  .map(([people, choices]) => people.map((person, i) => ({ ...plainRow(person), ...SPOILT[choices[i]] })));

/** All that a reader of the register can tell, without the places of the columns. */
function contentOf({ participants, problems, counts }: Register): unknown {
  const { count, index, ...columns } = participants;
  const typed = Object.entries(columns).flatMap(([key, column]) =>
    ArrayBuffer.isView(column) ? [[key, [...(column as Uint8Array).subarray(0, count)]]] : [],
  );
  const groups = [...columns.groups].map(([key, { labels, codes }]) => [
    key,
    [...codes.subarray(0, count)].map((code) => labels[code]),
  ]);
  return {
    ids: index.ids.slice(0, count),
    typed,
    groups,
    counts,
    problems: problems.map(({ code, row, column, value }) => [code, row, column, value].join("|")).sort(),
  };
}

/** The same as toEqual, which takes long over thousands of figures: it is asked only to show a difference. */
function expectSame(actual: Results, expected: Results): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

const layout: fc.Arbitrary<Layout> = fc.record({
  blocks: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 }),
  runs: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }),
});

describe("the same rows", () => {
  it("in other blocks and runs of columns are the same register, problem for problem", () => {
    fc.assert(
      fc.property(spoiltRows, layout, (rows, how) => {
        const whole = buildRegister([tableOfRows(HEADINGS, rows), TARGETS]);
        const split = buildRegister([tableOfRows(HEADINGS, rows, how), TARGETS]);
        expect(contentOf(split)).toEqual(contentOf(whole));
        const messages = ({ problems }: Register) => described(problems).map(({ message }) => message);
        expect(messages(split)).toEqual(messages(whole));
      }),
    );
  });

  it("with their columns in another order are the same register", () => {
    const order = fc.shuffledSubarray(HEADINGS, { minLength: HEADINGS.length, maxLength: HEADINGS.length });
    fc.assert(
      fc.property(spoiltRows, order, layout, (rows, headings, how) => {
        const plain = buildRegister([tableOfRows(HEADINGS, rows)]);
        const permuted = buildRegister([tableOfRows(headings, rows, how)]);
        expect(contentOf(permuted)).toEqual(contentOf(plain));
      }),
    );
  });

  it("in another order give the same results when nobody is listed twice", () => {
    const permuted = persons.chain((people) =>
      fc.tuple(
        fc.constant(people),
        fc.shuffledSubarray(people, { minLength: people.length, maxLength: people.length }),
      ),
    );
    fc.assert(
      fc.property(permuted, ([people, shuffled]) => {
        const original = resultsOf([participantsTable(people.map(plainRow)), TARGETS]);
        expectSame(resultsOf([participantsTable(shuffled.map(plainRow)), TARGETS]), original);
      }),
    );
  });

  it("give the same results whatever the order of their tables", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(persons, order, ([first, ...people], positions) => {
        fc.pre(first !== undefined);
        // Of two courses that somebody began on one day, an undated rating belongs to the one that stands last.
        const everyone = new Map([first, ...people].map((one) => [one.id, one]));
        const rows = [...everyone.values()].map(plainRow);
        const ratings = rows.slice(0, 5).map((row) => ({ "Participant ID": row["Participant ID"], Rating: 7 }));
        const middle = Math.floor(rows.length / 2);
        const tables = [
          participantsTable(rows.slice(0, middle), { name: "One" }),
          participantsTable(rows.slice(middle), { name: "Two" }),
          TARGETS,
          feedbackTable(ratings),
        ];
        expectSame(resultsOf(positions.map((position) => tables[position])), resultsOf(tables));
      }),
    );
  });

  it("cut into two tables give the same results", () => {
    fc.assert(
      fc.property(persons, fc.nat(60), (people, cut) => {
        const rows = people.map(plainRow);
        const tables = [rows.slice(0, cut), rows.slice(cut)].map((part) => participantsTable(part));
        expectSame(resultsOf([...tables, TARGETS]), resultsOf([participantsTable(rows), TARGETS]));
      }),
    );
  });
});

/** Spellings of one thing, one chosen by a number. */
type Choose = (spellings: readonly CellValue[]) => CellValue;

/** The same person as somebody else might have typed it. Numbers in the FSM column are fractions, shown as percentages. */
function messyCells(person: Person, choose: Choose): Row {
  const { fsm, rating } = person;
  return {
    "Participant ID": choose(idSpellings(person.id)),
    Qualification: choose(qualificationSpellings(person.qualification)),
    "Academic year": choose(["", ...yearSpellings(academicYearOfIso(person.start))]),
    "Start date": choose(dateSpellings(person.start)),
    "School FSM %": fsm === null ? choose(["", " "]) : choose([fsm / 100, `${fsm}`, `${fsm}%`, `${fsm} %`]),
    Gender: choose(wordSpellings(person.gender)),
    Disability: choose(wordSpellings(person.disability)),
    Ethnicity: choose(wordSpellings(person.ethnicity)),
    "Withdrawn date": choose(dateSpellings(person.withdrawn)),
    "Deferred date": choose(dateSpellings(person.deferred)),
    "Presented date": choose(dateSpellings(person.presented)),
    Result: choose(RESULT_SPELLINGS[person.result]),
    Rating: rating === null ? "" : choose([rating, `${rating}`]),
  };
}

/**
 * Rightly asked about or said, however the rest is spelt: shares of 1 % and less, ratings of 5 and less, dates in a wrong order or such as
 * 5/3/18 or 1/1/1900, and no people at all.
 */
function isOfContent(code: string): boolean {
  const said = ["fractions", "no-rows", "ambiguous-dates", "no-dates", "dates-as-years", "rating-scale"];
  return said.includes(code) || code.includes("-before-");
}

describe("a register spelt differently", () => {
  it("gives the results of its plain twin, without a problem of spelling", () => {
    const choices = fc.array(fc.nat(1000), { minLength: 60 * HEADINGS.length, maxLength: 60 * HEADINGS.length });
    fc.assert(
      fc.property(persons, choices, layout, (people, numbers, how) => {
        let next = 0;
        const choose: Choose = (spellings) => spellings[numbers[next++] % spellings.length];
        const rows = people.map((person) => messyCells(person, choose));
        const headings = HEADINGS.map((heading, i) => {
          const spellings = headingSpellings(heading);
          return spellings[numbers[i] % spellings.length];
        });
        const messy = tableOf(
          headings,
          rows.map((row) => HEADINGS.map((heading) => row[heading])),
          {
            ...how,
            formats: { [headings[HEADINGS.indexOf("School FSM %")]]: "0.0%" },
          },
        );
        // The same columns, also where there is nobody: a column that is missing is a reason of its own.
        const plain = tableOfRows(HEADINGS, people.map(plainRow));
        const problems = described(buildRegister([messy]).problems).filter(({ code }) => !isOfContent(code));
        expect(problems.map(({ message }) => message)).toEqual([]);
        expectSame(resultsOf([messy, TARGETS]), resultsOf([plain, TARGETS]));
      }),
    );
  });

  it("gives the same results with its rows in another order", () => {
    const choices = fc.array(fc.nat(1000), { minLength: 60 * HEADINGS.length, maxLength: 60 * HEADINGS.length });
    const order = fc.shuffledSubarray(
      Array.from({ length: 60 }, (_, i) => i),
      { minLength: 60, maxLength: 60 },
    );
    fc.assert(
      fc.property(persons, choices, order, (people, numbers, positions) => {
        let next = 0;
        const choose: Choose = (spellings) => spellings[numbers[next++] % spellings.length];
        const rows = people.map((person) => messyCells(person, choose));
        const shuffled = positions.flatMap((position) => rows.slice(position, position + 1));
        const results = (list: readonly Row[]): Results => resultsOf([tableOfRows(HEADINGS, list), TARGETS]);
        expectSame(results(shuffled), results(rows));
      }),
    );
  });
});

import { HOSTS, Workbook, type HostName, type HostProfile } from "excel-stand-in";
import fc from "fast-check";
import { COUNTED_NAMES } from "../../src/metrics/behind/counted-name";
import {
  addCells,
  formulaOf,
  openedForFormulas,
  registerOf,
  shownBy,
  shownFrom,
  type CellSpec,
  type Question,
} from "../support/range-formulas";

const COUNTS = COUNTED_NAMES;

/** Figures of every column: all but those of the workbook's other tables, and those that spill. */
const QUESTIONS: readonly Question[] = [
  ...COUNTS.filter((name) => !["assessments", "moderated", "upheld"].includes(name)).map((name): Question => [
    "COUNT",
    name,
  ]),
  ["COUNT", "recruited", "NPQH", "2017/18"],
  ["COUNT", "withdrawn", "", "", "Gender", "Female"],
  ["COUNT", "recruited", "", "", "Gender", "Not Known"],
  ["COUNT", "recruited", "", "", "Disability", "Not Known"],
  ["COUNT", "recruited", "", "", "Disability", "No"],
  ["COUNT", "recruited", "", "", "FSM", "30% or more"],
  ["COUNT", "recruited", "", "", "FSM", "Not Known"],
  ["FSM"],
  ["NONWHITEBRITISH"],
  ["WITHINTIME"],
  ["RETENTION"],
  ["DEFERRAL"],
  ["ACHIEVEMENT"],
  ["FEEDBACK"],
  ["FEEDBACK", "NPQH"],
];

const HEADINGS = [
  ...[
    "Participant ID",
    "Qualification",
    "Academic year",
    "Start date",
    "Withdrawn date",
    "Deferred date",
    "Presented date",
  ],
  ...["Result", "School FSM %", "Gender", "Disability", "Ethnicity", "Rating"],
];

/** What the cells of a column may be besides blank. Percentages are formatted as such, or numbers such as 31. */
interface Contents {
  readonly [heading: string]: readonly CellSpec[];
}

const plain = (...contents: readonly (string | number)[]): CellSpec[] => contents.map((content) => ({ content }));
const asDates = (offset: number, ...serials: readonly number[]): CellSpec[] =>
  serials.map((serial) => ({ content: serial - offset, numberFormat: "dd/mm/yyyy" }));
const MISSING: readonly CellSpec[] = [{ content: { error: "#N/A" } }, { content: { error: "#REF!" } }];

/** @param offset days between the workbook's dates and those that are counted from 1900 */
function contents(offset: number): Contents {
  const dates = (...serials: readonly number[]) => [...asDates(offset, ...serials), ...plain("05/11/2018"), ...MISSING];
  return {
    Qualification: plain("NPQH", "NPQML", "NPQ for Senior Leadership"),
    "Academic year": plain("2017/18", 2018, "2018-19"),
    "Start date": dates(43_045, 43_400),
    "Withdrawn date": [...dates(43_200, 43_500), ...plain("Yes")],
    "Deferred date": dates(43_250),
    "Presented date": dates(43_500, 43_900),
    Result: [...plain("Pass", "Fail"), ...MISSING],
    "School FSM %": [
      { content: 0.31, numberFormat: "0%" },
      { content: 0.45, numberFormat: "0.0 %" },
      { content: 0.005, numberFormat: "0.0%" },
      ...plain(31, 12.5, 64),
      ...MISSING,
    ],
    Gender: [...plain("Female", "M"), ...MISSING],
    Disability: plain("Yes", "No"),
    Ethnicity: [...plain("Irish", "White British", "Chinese"), ...MISSING],
    Rating: [...plain(8, 4, 6.5), ...MISSING],
  };
}

const BLANK: CellSpec = { content: "" };

/** What everybody has: where a row cannot be counted there is no figure. */
const GIVEN: ReadonlySet<string> = new Set(["Qualification", "Academic year"]);

/** Up to 12 people; each cell but those that are {@link GIVEN} may be blank, formatted or not. */
const registers = fc.record({
  date1904: fc.boolean(),
  people: fc.array(fc.array(fc.nat(20), { minLength: HEADINGS.length, maxLength: HEADINGS.length }), {
    minLength: 1,
    maxLength: 12,
  }),
});

function workbookOf(date1904: boolean, people: readonly (readonly number[])[], extra: Contents = {}): Workbook {
  const workbook = new Workbook();
  workbook.date1904 = date1904;
  const known: Contents = contents(date1904 ? 1462 : 0);
  const rows = people.map((choices, person) =>
    HEADINGS.map((heading, column): CellSpec => {
      if (column === 0) return { content: `P${person + 1}` };
      const possible = [
        ...known[heading],
        ...(extra[heading] ?? []),
        ...(GIVEN.has(heading) ? [] : [BLANK, BLANK, { content: "", numberFormat: "dd/mm/yyyy" }]),
      ];
      return possible[choices[column] % possible.length];
    }),
  );
  addCells(workbook, "People", [HEADINGS.map((content) => ({ content })), ...rows]);
  return workbook;
}

/** What formulas with the range show, beside what the same formulas show of the workbook's register. */
async function compared(workbook: Workbook, host: HostName | HostProfile, rows: number) {
  const { host: excel, sheet } = await openedForFormulas(workbook, { host });
  const table = `People!A1:M${rows + 1}`;
  const shown = await shownBy(
    excel,
    sheet,
    QUESTIONS.map((question) => formulaOf(question, table)),
  );
  const analysis = await registerOf();
  const named = (values: readonly unknown[]) =>
    QUESTIONS.map((question, i) => `${question.join(" ")}: ${String(values[i])}`);
  return { shown: named(shown), expected: named(QUESTIONS.map((question) => shownFrom(analysis, question))) };
}

/** A rating of 0 and a flag of 0, which their cells alone tell from blank ones. */
const ZEROS: Contents = {
  Rating: plain(0),
  Disability: plain(0, 1),
  "School FSM %": [...plain(0, 0.31, 0.5), { content: 0, numberFormat: "0%" }],
};

/** The Excels that give the addresses of arguments, with either answer to what is not known of them. */
const WITH_ADDRESSES: readonly (readonly [string, HostProfile])[] = [
  ["windows", HOSTS.windows],
  ["mac", HOSTS.mac],
  ["web", HOSTS.web],
  ["marketplace", HOSTS.marketplace],
  ["a windows whose function DATE does not follow the workbook", { ...HOSTS.windows, dateFollowsSystem: false }],
];

describe.each(WITH_ADDRESSES)("in %s", (_, host) => {
  it("a range gives the figures that the register gives from the same cells, whatever is in them", async () => {
    await fc.assert(
      fc.asyncProperty(registers, async ({ date1904, people }) => {
        // Without a single date, nothing shows what such a workbook counts from, and nothing depends on it.
        const { shown, expected } = await compared(workbookOf(date1904, people, ZEROS), host, people.length);
        expect(shown).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});

describe.each([
  ["ltsc-2021", HOSTS["ltsc-2021"]],
  ["a web without addresses", { ...HOSTS.web, givesStreamAddresses: false }],
] as const)("in %s, where only values are handed over", (_, host) => {
  it("a range gives the figures of the register, or says why not", async () => {
    await fc.assert(
      fc.asyncProperty(registers, async ({ date1904, people }) => {
        const { shown, expected } = await compared(workbookOf(date1904, people), host, people.length);
        const isRefused = shown.every((one) =>
          /#VALUE! Excel does not say (?:which|whether the blank) cells/.test(one),
        );
        if (!isRefused) expect(shown).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});

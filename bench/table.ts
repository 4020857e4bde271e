import { recognitionOf } from "../src/register/tables/recognition/recognition-of";
import type { Recognition } from "../src/register/tables/recognition/recognition";
import type { SourceTable } from "../src/register/tables/source";
import { planBatches, planRuns } from "../src/excel/read-plan";

export const HEADINGS = [
  ...["Participant ID", "First name", "Last name", "Qualification", "Academic year", "Start date", "School URN"],
  ...["School name", "School FSM %", "Gender", "Disability", "Ethnicity", "Withdrawn date", "Deferred date"],
  ...["Presented date", "Result date", "Result"],
];

/** One response of Excel as text: the runs of columns of a block of rows. */
interface BlockText {
  readonly firstRow: number;
  readonly rowCount: number;
  readonly runs: readonly { readonly firstHeading: number; readonly values: string; readonly numberFormats?: string }[];
}

const QUALIFICATIONS = ["NPQ for Executive Leadership (NPQEL)", "NPQ for Headship (NPQH)", "NPQSL", "NPQML"];
/** Share of cells that cannot be read and are worth a problem, among those that nothing is counted by. */
const PROBLEMS = 0.005;
const YEARS = ["2017/18", "2018/19", "2019/20"];
const ETHNICITIES = [
  ...["English / Welsh / Scottish / Northern Irish / British", "Irish", "Gypsy or Irish Traveller"],
  ...["Any other White background", "White and Black Caribbean", "White and Black African", "White and Asian"],
  ...["Any Other Mixed / Multiple ethnic background", "Indian", "Pakistani", "Bangladeshi", "Chinese"],
  ...["Any other Asian background", "African", "Caribbean", "Any other Black / African / Caribbean background"],
  ...["Arab", "Any other ethnic group", "Not provided", ""],
];

/**
 * A participants table of any height as the text of Excel's responses: the columns and blocks that the add-in asks for. The same
 * at every call.
 */
export class TableText {
  private readonly blocks: readonly BlockText[];

  private readonly recognition: Recognition;

  constructor(readonly rows: number) {
    const recognition = recognitionOf(HEADINGS);
    if (recognition === null) throw new Error("The headings make no table.");
    this.recognition = recognition;
    const runs = planRuns(recognition);
    const cellsPerRow = runs.reduce((sum, { width, withFormats }) => sum + width * (withFormats ? 2 : 1), 0);
    const random = mulberry(rows);
    this.blocks = planBatches([{ rows, cellsPerRow }], 360_000)
      .flat()
      .map(({ firstRow, rowCount }) => {
        const cells = Array.from({ length: rowCount }, (_, row) => participant(firstRow + row, random));
        return {
          firstRow: firstRow + 2,
          rowCount,
          runs: runs.map(({ firstHeading, width, withFormats }) => ({
            firstHeading,
            values: JSON.stringify(cells.map((row) => row.slice(firstHeading, firstHeading + width))),
            ...(withFormats ? { numberFormats: JSON.stringify(cells.map(() => ["General"])) } : {}),
          })),
        };
      });
  }

  /** Bytes of the responses' cells. */
  get bytes(): number {
    return this.blocks
      .flatMap(({ runs }) => runs)
      .reduce((sum, one) => sum + one.values.length + (one.numberFormats?.length ?? 0), 0);
  }

  /** The table freshly parsed, as Office.js hands it over: no text has been looked at before. */
  parse(): SourceTable {
    return {
      name: "Participants",
      sheet: "Participants",
      headings: HEADINGS,
      firstColumn: 1,
      // What a table is was told by its headings, before its rows were asked for.
      recognition: this.recognition,
      blocks: this.blocks.map(({ firstRow, rowCount, runs }) => ({
        firstRow,
        rowCount,
        runs: runs.map(({ firstHeading, values, numberFormats }) => ({
          firstHeading,
          values: JSON.parse(values) as unknown[][],
          ...(numberFormats === undefined ? {} : { numberFormats: JSON.parse(numberFormats) as unknown[][] }),
        })),
      })),
    };
  }
}

/** The cells of each participant, in the order of the headings: the same as those of a table of that height. */
export function* participants(rows: number): Generator<unknown[]> {
  const random = mulberry(rows);
  for (let row = 0; row < rows; row++) yield participant(row, random);
}

function participant(row: number, random: () => number): unknown[] {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)];
  const year = Math.floor(random() * YEARS.length);
  const start = 42979 + 365 * year + Math.floor(random() * 360);
  const presented = random() < 0.7 ? start + 420 + Math.floor(random() * 160) : "";
  const isReleased = presented !== "" && random() < 0.95;
  return [
    ...[
      `NPQ-${String((row * 7919) % 9_999_991).padStart(7, "0")}`,
      "Ada",
      "Example",
      pick(QUALIFICATIONS),
      YEARS[year],
      start,
    ],
    ...[990_001, "Example School", random() < PROBLEMS ? "see school list" : Math.round(random() * 600) / 10],
    ...[
      random() < 0.7 ? "Female" : random() < 0.95 ? "Male" : "",
      random() < 0.96 ? "No" : pick(["Yes", "Prefer not to say", ""]),
    ],
    ...[random() < 0.6 ? ETHNICITIES[0] : pick(ETHNICITIES), presented === "" && random() < 0.2 ? start + 100 : ""],
    ...[presented === "" && random() < 0.1 ? start + 50 : "", presented],
    ...[
      isReleased ? (random() < PROBLEMS ? "in spring" : Number(presented) + 40) : "",
      isReleased ? (random() < 0.97 ? "Passed" : "Failed") : "",
    ],
  ];
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

import { FIRST_DATE, LAST_DATE } from "../register/cells/read-date";
import { UNDATED } from "../register/columns/date-cell";
import { longDay } from "../text/day-text";
import { breakdownTables } from "./breakdown-tables";
import { people, percent, shownCount } from "./counting";
import type { Definition, NumberQuestion } from "./definition";
import type { Definitions } from "./definitions";
import { liveCount, liveCountAmong, liveRate } from "./live-column";
import type { MetricColumn } from "./metric-declaration";
import type { MetricDefinition } from "./metric-definition";
import { makesSense, numberDefinition } from "./number-definition";
import { percentGoal } from "./percent-goal";
import { qualificationTable } from "./qualification-table";
import { met, noColumn, notYetKnown, reaches, standingsOf, thresholdFigure } from "./standings";
import { Deadlines } from "./deadlines";

const COLUMNS = [
  { id: "presented", path: ["Presented"], live: liveCount("presented", "countOrBlank") },
  {
    id: "within",
    path: ["Within 18m"],
    legend: (definitions) =>
      `of those who presented for final assessment, how many did so within ${monthsText(definitions)} of their start.`,
    live: liveCountAmong("presented", "within-time"),
  },
  { id: "percent", path: ["% of Presented"], live: liveRate("WITHINTIME", "percent"), bar: "value" },
] as const satisfies readonly MetricColumn[];

type Extensions = Definitions["presentWithinExtensions"];

const DATES = { least: FIRST_DATE, greatest: LAST_DATE, isWhole: true };
const MONTHS: NumberQuestion = {
  label: "Present within",
  explanation: "Time from the start date within which a participant must present for final assessment (metric 4).",
  unit: "months",
  ...{ least: 1, greatest: 120, isWhole: true },
};

/**
 * Metric 4: of those who presented for final assessment, how many did so within 18 months of their start. The source report
 * divides by those who presented, not by those who started. Where no one has presented yet, the cells stay blank.
 */
export const PRESENTATION = {
  number: 4,
  name: "Presented in time",
  title: "Metric 4: Percentage of participants that present for final assessment within 18 months.",
  requirement:
    "Providers ensure that at least 90% of participants present for final assessment within 18 months of formally commencing the programme.",
  columns: COLUMNS,
  breakdown: {
    measure: "withinTime",
    legend: (definitions) =>
      `People who presented for final assessment within ${monthsText(definitions)} of their start.`,
  },
  goal: percentGoal(({ presentedThresholdPercent }) => presentedThresholdPercent),
  decidedBy: "% of presented",
  sentence: (figure) => `${figure} of presented`,
  definitions: {
    presentWithinMonths: numberDefinition({
      standard: 18,
      metrics: [4],
      note: (months) => `presented within ${months} months`,
      question: MONTHS,
    }),
    presentWithinExtensions: {
      standard: [],
      metrics: [4],
      note: extensionsText,
      read: readExtensions,
    } satisfies Definition<Extensions>,
    presentedThresholdPercent: numberDefinition({
      standard: 90,
      metrics: [4],
      note: (percentage) => `metric 4 is met from ${percentage}%`,
      question: {
        label: "Metric 4 is met from",
        explanation: "Share of those who presented who must have done so in time.",
        unit: "%",
        ...{ least: 0, greatest: 100, isWhole: false },
      },
    }),
  },
  compute: ({ tally, definitions }) => {
    const { scope } = tally;
    const partsOf = (year: number, qualification: number | null) => ({
      presented: people(tally, "presented", year, qualification),
      within: people(tally, "withinTime", year, qualification),
    });
    return {
      tables: [
        qualificationTable(
          scope,
          COLUMNS,
          (year, qualification) => {
            const { presented, within } = partsOf(year, qualification);
            if (presented === 0) return null;
            return {
              presented: shownCount(presented),
              within: shownCount(within),
              percent: percent(within, presented),
            };
          },
          "with totals",
        ),
        ...breakdownTables(tally, "withinTime"),
      ],
      standings: standingsOf(
        scope,
        (year, qualification) => {
          const { presented, within } = partsOf(year, qualification);
          const recruited = people(tally, "recruited", year, qualification);
          if (recruited === 0) return notYetKnown("No one recruited");
          if (!tally.given.has("presentedDate")) return noColumn("presentedDate");
          if (presented === 0) return notYetKnown("No one presented yet");
          // Without a start date no one is in time, and no one is late either.
          if (!tally.given.has("startDate")) return noColumn("startDate");
          return {
            status: met(reaches(within, presented, definitions.presentedThresholdPercent)),
            figure: percent(within, presented),
            target: thresholdFigure(definitions.presentedThresholdPercent),
          };
        },
        "with totals",
      ),
    };
  },
} satisfies MetricDefinition;

/**
 * Whether a participant presented in time: on the deadline itself at the latest. Without a start date, or where the day on which they
 * presented is not known, it is not in time.
 */
export function isWithinTime(start: number, presented: number, deadlines: Deadlines): boolean {
  return start !== 0 && presented !== UNDATED && presented <= deadlines.of(start);
}

/** The last day on which presenting is in time, by start date. */
export function presentationDeadlines(definitions: Definitions): Deadlines {
  return new Deadlines((start) => monthsToPresent(start, definitions));
}

/** How many months a participant who starts on a given day has: those of the latest extension that covers it, else the usual number. */
function monthsToPresent(start: number, { presentWithinMonths, presentWithinExtensions }: Definitions): number {
  return presentWithinExtensions.findLast(({ startsFrom }) => startsFrom <= start)?.months ?? presentWithinMonths;
}

/** "18 months", with a note on starts that have a different time. */
function monthsText({ presentWithinMonths, presentWithinExtensions }: Definitions): string {
  const later = presentWithinExtensions.length === 0 ? "" : " (later starts: see above)";
  return `${presentWithinMonths} months${later}`;
}

function extensionsText(extensions: Extensions): string {
  if (extensions.length === 0) return "no extensions";
  return extensions
    .map(({ startsFrom, months }) => `${months} months for starts from ${longDay(startsFrom)}`)
    .join(", ");
}

/** The valid extensions of a stored list, in the order of their dates. */
function readExtensions(stored: unknown): Extensions | undefined {
  if (!Array.isArray(stored)) return undefined;
  return stored
    .filter((one: unknown): one is Extensions[number] => {
      const { startsFrom, months } = Object(one) as Record<string, unknown>;
      return makesSense(startsFrom, DATES) && makesSense(months, MONTHS);
    })
    .map(({ startsFrom, months }) => ({ startsFrom, months }))
    .sort((a, b) => a.startsFrom - b.startsFrom);
}

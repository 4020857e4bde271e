import { FIRST_DATE, LAST_DATE } from "../register/cells/read-date";
import { UNDATED } from "../register/columns/date-cell";
import type { FieldKey } from "../register/tables/fields";
import { longDay } from "../text/day-text";
import { plural } from "../text/plural";
import { breakdownTables } from "./breakdown-tables";
import { presentingIn } from "./presenting-in";
import { people, percent, shownCount } from "./counting";
import type { Definition, NumberQuestion } from "./definition";
import type { Deadlines } from "./deadlines";
import type { Definitions } from "./definitions";
import { liveCount, liveCountAmong, liveRate } from "./live-column";
import type { MetricColumn } from "./metric-declaration";
import type { MetricDefinition } from "./metric-definition";
import { makesSense, numberDefinition } from "./number-definition";
import { percentGoal } from "./percent-goal";
import { qualificationTable } from "./qualification-table";
import {
  columnAbsent,
  columnMissing,
  inDoubt,
  judgeShare,
  notYetKnown,
  standingsOf,
  type Judgement,
} from "./standings";
import { stillToPresentTable } from "./still-to-present-table";
import type { Tally } from "./tally";

/** Fields that metric 4 is judged by. */
export const PRESENTED: readonly FieldKey[] = ["presentedDate"];

const COLUMNS = [
  {
    id: "presented",
    path: ["Presented"],
    counts: { people: "presented" },
    live: liveCount("presented", "countOrBlank"),
  },
  {
    id: "within",
    path: ["Within 18m"],
    legend: (definitions) =>
      `of those who presented for final assessment, how many did so within ${monthsText(definitions)} of their start.`,
    counts: { people: "within-time" },
    live: liveCountAmong("presented", "within-time"),
  },
  {
    id: "percent",
    path: ["% of Presented"],
    counts: { people: "within-time", among: "presented" },
    live: liveRate("WITHINTIME", "percent"),
    part: "value",
  },
] as const satisfies readonly MetricColumn[];

type Extensions = Definitions["presentWithinExtensions"];
type JudgedOn = Definitions["presentationJudgedOn"];

/** Whom metric 4 is judged on, in words. */
export const JUDGED_ON: Readonly<Record<JudgedOn, string>> = {
  due: "those due: everyone who presented, and everyone who is overdue",
  presented: "those who presented",
  started: "everyone who started",
};

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
    measure: "within-time",
    legend: (definitions) =>
      `People who presented for final assessment within ${monthsText(definitions)} of their start.`,
  },
  goal: percentGoal(({ presentedThresholdPercent }) => presentedThresholdPercent),
  decidedBy: "% in time",
  sentence: (figure) => `${figure} in time`,
  judgedOn: ({ presentationJudgedOn }) => `Judged on ${JUDGED_ON[presentationJudgedOn]}.`,
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
    presentationJudgedOn: {
      standard: "due",
      metrics: [4],
      note: (judgedOn) => `metric 4 is judged on ${JUDGED_ON[judgedOn]}`,
      read: (stored) => (Object.keys(JUDGED_ON) as JudgedOn[]).find((one) => one === stored),
    } satisfies Definition<JudgedOn>,
    deferredAreDue: {
      standard: false,
      metrics: [4],
      note: (areDue) =>
        areDue ? "deferred participants are due like all others" : "deferred participants are not due",
      read: (stored) => (typeof stored === "boolean" ? stored : undefined),
    } satisfies Definition<boolean>,
    presentedThresholdPercent: numberDefinition({
      standard: 90,
      metrics: [4],
      note: (percentage) => `metric 4 is met from ${percentage}%`,
      question: {
        label: "Metric 4 is met from",
        explanation: "Share of those judged who must have presented in time.",
        unit: "%",
        ...{ least: 0, greatest: 100, isWhole: false },
      },
    }),
  },
  compute: ({ tally, definitions }) => {
    const { scope } = tally;
    const partsOf = (year: number, qualification: number | null) => ({
      presented: people(tally, "presented", year, qualification),
      within: people(tally, "within-time", year, qualification),
    });
    return {
      tables: () => [
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
        ...breakdownTables(tally, "within-time"),
        stillToPresentTable(tally),
      ],
      standings: () =>
        standingsOf(scope, { people: "within-time", among: "judged-in-time" }, (year, qualification) =>
          judge(tally, definitions, year, qualification),
        ),
      lacking: columnAbsent(tally, PRESENTED),
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

/**
 * Whether enough of those due presented in time. People of whom that is not known leave it open as soon as they could turn it.
 *
 * @param year position in the scope
 * @param qualification likewise; null = all together
 */
function judge(tally: Tally, definitions: Definitions, year: number, qualification: number | null): Judgement {
  const recruited = people(tally, "recruited", year, qualification);
  if (recruited === 0) return notYetKnown("No one recruited");
  const missing = columnMissing(tally, year, qualification, PRESENTED);
  if (missing !== null) return missing;
  const presented = people(tally, "presented", year, qualification);
  const within = people(tally, "within-time", year, qualification);
  const { bands, undated, timeUnknown } = presentingIn(tally, year, qualification);
  const judgedOn = definitions.presentationJudgedOn;
  const among = { due: presented + undated + bands.overdue, presented, started: recruited }[judgedOn];
  const unknown = judgedOn === "presented" ? timeUnknown - undated : timeUnknown;
  if (among === 0) return notYetKnown("No one due yet");
  const judged = judgeShare(within, among, definitions.presentedThresholdPercent, "in time");
  const couldBe = judgeShare(within + unknown, among, definitions.presentedThresholdPercent, "in time");
  if (judged.status === couldBe.status) return judged;
  return (
    columnMissing(tally, year, qualification, ["startDate"]) ??
    inDoubt(`${plural(unknown, "person", "people")} without the dates to tell`)
  );
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

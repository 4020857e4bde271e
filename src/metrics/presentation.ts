import { UNDATED } from "../register/columns/date-cell";
import { breakdownTables } from "./breakdown-tables";
import { people, percent, shownCount } from "./counting";
import type { Definitions } from "./definitions";
import type { MetricDefinition } from "./metric-definition";
import { qualificationTable } from "./qualification-table";
import { met, noColumn, notYetKnown, reaches, standingsOf, thresholdFigure } from "./standings";
import { Deadlines } from "./deadlines";

/**
 * Metric 4: of those who presented for final assessment, how many did so within 18 months of their start. The source report
 * divides by those who presented, not by those who started. Where nobody has presented yet, the cells stay blank.
 */
export const PRESENTATION: MetricDefinition = {
  number: 4,
  name: "Presented in time",
  decidedBy: "% of presented",
  title: "Metric 4: Percentage of participants that present for final assessment within 18 months.",
  requirement:
    "Providers ensure that at least 90% of participants present for final assessment within 18 months of formally commencing the programme.",
  columns: [["Presented"], ["Within 18m"], ["% of Presented"]],
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
          PRESENTATION.columns,
          (year, qualification) => {
            const { presented, within } = partsOf(year, qualification);
            if (presented === 0) return [null, null, null];
            return [shownCount(presented), shownCount(within), percent(within, presented)];
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
          if (recruited === 0) return notYetKnown("Nobody recruited");
          if (!tally.given.has("presentedDate")) return noColumn("presentedDate");
          if (presented === 0) return notYetKnown("Nobody presented yet");
          // Without a start nobody is in time, and nobody is late either.
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
};

/**
 * Whether somebody presented in time: on the deadline itself at the latest. Without a start date, or where the day is not known on which
 * somebody presented, it is not in time.
 */
export function isWithinTime(start: number, presented: number, deadlines: Deadlines): boolean {
  return start !== 0 && presented !== UNDATED && presented <= deadlines.of(start);
}

/** The last day on which somebody presents in time, by start date. */
export function presentationDeadlines(definitions: Definitions): Deadlines {
  return new Deadlines((start) => monthsToPresent(start, definitions));
}

/** The months that somebody has who starts on a day: those of the latest extension that covers it, else the usual number. */
function monthsToPresent(start: number, { presentWithinMonths, presentWithinExtensions }: Definitions): number {
  return presentWithinExtensions.findLast(({ startsFrom }) => startsFrom <= start)?.months ?? presentWithinMonths;
}

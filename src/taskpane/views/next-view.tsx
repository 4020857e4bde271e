import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReadRegister } from "../../app/read-register";
import { nextOf } from "../../metrics/next/next-of";
import { BAND_NAMES } from "../../report/next-text";
import { presentedUnknownText } from "../../report/presented-unknown";
import { plural, wholeNumber } from "../../text/plural";
import { isAskedFor, nextSections, type NextFilter } from "../model/next-sections";
import { needLines, outlookLines, tippingLines } from "../model/next-lines";
import { Collapsible } from "../parts/collapsible";
import { DuePeople } from "../parts/due-people";
import { FoldedLines } from "../parts/folded-lines";
import { NextFilters } from "../parts/next-filters";
import { GoToSheetButton } from "../parts/go-to-sheet-button";
import { ReportDay } from "../parts/report-day";
import { ViewHeading } from "../parts/view-heading";
import { useKeptFocus } from "../use-kept-focus";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  text: { margin: 0 },
  heading: { margin: "8px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

const ALL: NextFilter = { qualification: null, year: null };
/** Sections that are open from the start: what cannot wait. */
const URGENT: ReadonlySet<string> = new Set(["overdue", "30 days"]);

/** What can still be done: who has still to present and until when, what the metrics are short of, and how metric 4 can still end. */
export function NextView({ register }: { readonly register: ReadRegister }) {
  const styles = useStyles();
  const { analysis, asOf, isDaySet } = register;
  const { results } = analysis;
  const next = nextOf(analysis);
  const focus = useKeptFocus<HTMLDivElement>();
  const [chosen, choose] = useState<NextFilter>(ALL);
  // What was chosen may vanish while the view is open.
  const year = chosen.year !== null && results.years.includes(chosen.year) ? chosen.year : null;
  const isThere = chosen.qualification !== null && results.qualifications.includes(chosen.qualification);
  const qualification = isThere ? chosen.qualification : null;
  const filter = useMemo(() => ({ year, qualification }), [year, qualification]);
  const sections = useMemo(() => nextSections(analysis, next.deadlines, filter), [analysis, next, filter]);
  const scope = [qualification, year].filter((one) => one !== null).join(", ");
  const all = sections.reduce((sum, { count }) => sum + count, 0);
  const unknown = useMemo(() => presentedUnknownText(analysis, next.deadlines), [analysis, next]);
  // Where several tables have participants, a row says too little.
  const withSheet = analysis.register.participants.tables.some(({ whole }, _, [first]) => whole !== first.whole);
  const needs = next.needs.filter((need) => isAskedFor(need, filter));
  const [open, over] = needLines(needs, asOf, results);
  return (
    <div className={styles.view} {...focus}>
      <ViewHeading text="Next" />
      <ReportDay asOf={asOf} isDaySet={isDaySet} />
      <NextFilters years={results.years} qualifications={results.qualifications} filter={filter} choose={choose} />
      <div className={styles.part}>
        <p className={styles.text}>
          {all === 0
            ? "Nobody has still to present for final assessment."
            : `${plural(all, "participant")} ${all === 1 ? "has" : "have"} still to present for final assessment.`}
        </p>
        {unknown !== "" && <p className={styles.text}>{unknown}</p>}
      </div>
      <div className={styles.part}>
        {sections.map((section) => (
          <Collapsible
            key={section.band}
            title={BAND_NAMES[section.band]}
            note={section.count === 0 ? "nobody" : wholeNumber(section.count)}
            isOpenAtFirst={URGENT.has(section.band)}
          >
            {section.count === 0 ? null : (
              <DuePeople
                key={scope}
                section={section}
                title={BAND_NAMES[section.band]}
                scope={scope}
                withSheet={withSheet}
              />
            )}
          </Collapsible>
        ))}
      </div>
      <div className={styles.part}>
        <FoldedLines
          title="What the metrics are short of"
          lines={open}
          none={over.length === 0 ? NO_NEEDS : ONLY_LOST}
          nothing={over.length === 0 ? "nothing" : "nothing that can still be reached"}
        />
        <FoldedLines title="What can no longer be reached" lines={over} none="" />
        <FoldedLines
          title="How metric 4 can still end"
          lines={outlookLines(next.outlooks, filter, results)}
          none={NO_OUTLOOKS}
        />
        <FoldedLines
          title="Groups about to differ significantly"
          lines={tippingLines(next.tippings.filter(({ comparison }) => isAskedFor(comparison, filter)))}
          none={NO_TIPPINGS}
        />
      </div>
      <div>
        <GoToSheetButton sheet="next" />
      </div>
    </div>
  );
}

const NO_NEEDS = "Every figure that can be judged is met. A figure without a target cannot be judged.";
const ONLY_LOST = "What is missing can no longer be reached; it is listed below.";
const NO_OUTLOOKS = "There is nobody to judge.";
const NO_TIPPINGS = "No comparison would become significant with five more withdrawals or fails, or fewer.";

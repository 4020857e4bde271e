import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Results } from "../../metrics/results";
import { VERDICT_MEANING } from "../model/group-rows";
import { ViewHeading } from "../parts/view-heading";
import { GroupRates } from "./group-rates";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "16px" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { margin: "0 0 8px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, display: "grid", rowGap: "8px" },
  term: { fontWeight: tokens.fontWeightSemibold },
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  method: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Metric 7 by group: every comparison, and what the verdicts mean. */
export function GroupsView({ results }: { readonly results: Results }) {
  const styles = useStyles();
  const [year, chooseYear] = useState<string | null>(null);
  const { minimumGroup, significanceLevel } = results.definitions;
  return (
    <div className={styles.view}>
      <ViewHeading text="Retention and achievement by group" />
      <p className={styles.note}>
        Each group is compared with all other participants whose group is known. Groups of fewer than {minimumGroup}{" "}
        people are not tested.
      </p>
      <GroupRates results={results} year={year} chooseYear={chooseYear} />
      <section>
        <h3 className={styles.heading}>What the verdicts mean</h3>
        <dl className={styles.list}>
          {Object.entries(VERDICT_MEANING).map(([verdict, meaning]) => (
            <div key={verdict}>
              <dt className={styles.term}>{verdict}</dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p className={styles.note}>
        The thin line on a bar is the 95% interval: how far chance alone may move the rate of a group of this size.
      </p>
      <details>
        <summary className={styles.summary}>How this is tested</summary>
        <p className={styles.method}>
          The question is how often chance alone would produce a gap at least as large if the group did not differ at
          all. That share is the p-value. The more groups are compared, the more often one of them stands out by chance,
          so the p-values are raised to allow for it. A gap is significant if its p-value is below {significanceLevel}.
        </p>
        <p className={styles.method}>
          In statistical terms: two-sided Fisher exact test, p-values adjusted by Holm&apos;s method within a
          characteristic, measure, year and qualification; Wilson intervals.
        </p>
      </details>
    </div>
  );
}

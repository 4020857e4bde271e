import { makeStyles, tokens } from "@fluentui/react-components";
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
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Metric 7 by group: every comparison, and what the verdicts mean. */
export function GroupsView({ results }: { readonly results: Results }) {
  const styles = useStyles();
  const { minimumGroup, significanceLevel } = results.definitions;
  return (
    <div className={styles.view}>
      <ViewHeading text="Retention and achievement by group" />
      <p className={styles.note}>
        Each group is compared with all other participants whose value is known. Groups of fewer than {minimumGroup}{" "}
        people are not tested.
      </p>
      <GroupRates results={results} />
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
        Two-sided Fisher exact test, adjusted by Holm&apos;s method within a characteristic, measure, year and
        qualification; significant below {significanceLevel}. The thin line on a bar is the 95% interval of the rate
        (Wilson).
      </p>
    </div>
  );
}

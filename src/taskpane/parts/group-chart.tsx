import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GroupRow } from "../model/group-rows";
import { Bar, percent } from "./bar";

const useStyles = makeStyles({
  chart: { display: "grid", rowGap: "14px", margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", columnGap: "8px" },
  label: { fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground2 },
  interval: { stroke: tokens.colorNeutralForeground1, strokeWidth: "1.5px" },
  differs: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface GroupChartProps {
  readonly rows: readonly GroupRow[];
  readonly title: string;
  /** Whether p-values are shown. */
  readonly withP: boolean;
}

/** Rates by group with their 95 % intervals, gaps and verdicts. Everything drawn is also written. */
export function GroupChart({ rows, title, withP }: GroupChartProps) {
  const styles = useStyles();
  return (
    <ul className={styles.chart} aria-label={title}>
      {rows.map(
        ({ group, rate, rateText, peopleText, interval, intervalText, gapText, gapPeopleText, pText, verdict }) => (
          <li key={group}>
            <div className={styles.line}>
              <span className={styles.label}>{group}</span>
              <span>{rateText === "" ? "No result yet" : `${rateText} (${peopleText})`}</span>
            </div>
            <Bar value={rate} status={verdict.startsWith("Significantly") ? "Not met" : "Not yet known"}>
              {interval !== null && (
                <g className={styles.interval}>
                  <line x1={percent(interval.low)} x2={percent(interval.high)} y1="7" y2="7" />
                  <line x1={percent(interval.low)} x2={percent(interval.low)} y1="2" y2="12" />
                  <line x1={percent(interval.high)} x2={percent(interval.high)} y1="2" y2="12" />
                </g>
              )}
            </Bar>
            {intervalText !== "" && <div className={styles.muted}>95% interval {intervalText}</div>}
            <div>
              <span className={mergeClasses(verdict.startsWith("Significantly") && styles.differs)}>{verdict}</span>
              {gapText !== "" && `: ${gapText}, ${gapPeopleText}`}
            </div>
            {withP && pText !== "" && <div className={styles.muted}>{pText}</div>}
          </li>
        ),
      )}
    </ul>
  );
}

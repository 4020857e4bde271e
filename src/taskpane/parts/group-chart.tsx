import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GroupRow } from "../model/group-rows";
import { useFigures } from "../use-figures";
import { Bar, percent } from "./bar";
import { FigureButton } from "./figure-button";

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

/** Rates by group with their 95 % intervals, gaps and verdicts, which lead to people. Everything drawn is also written. */
export function GroupChart({ rows, title, withP }: GroupChartProps) {
  const styles = useStyles();
  const places = rows.flatMap(({ rateText }, row) => (rateText === "" ? [] : [{ row, column: 0 }]));
  const figures = useFigures(places);
  return (
    <ul className={styles.chart} aria-label={title} {...figures.around}>
      {rows.map(
        (
          { group, rate, rateText, peopleText, asked, interval, intervalText, gapText, gapPeopleText, pText, verdict },
          row,
        ) => (
          <li key={group}>
            <div className={styles.line}>
              <span className={styles.label}>{group}</span>
              <span>
                {rateText === "" ? (
                  "No result yet"
                ) : (
                  <FigureButton
                    text={`${rateText} (${peopleText})`}
                    asked={asked}
                    place={{ row, column: 0 }}
                    figures={figures}
                  />
                )}
              </span>
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

import { makeStyles, tokens } from "@fluentui/react-components";
import type { Bar } from "../model/bars";
import { StatusLabel } from "./status-label";

const useStyles = makeStyles({
  chart: { display: "grid", rowGap: "10px", margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", columnGap: "8px" },
  label: { fontWeight: tokens.fontWeightSemibold },
  figures: { color: tokens.colorNeutralForeground2 },
  bar: { display: "block", width: "100%", height: "14px", overflow: "visible" },
  track: { fill: tokens.colorNeutralBackground4 },
  value: { fill: tokens.colorBrandBackground, forcedColorAdjust: "auto" },
  target: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px" },
});

/** Horizontal bars, one per qualification: the figure, and a line across where the target lies. Everything drawn is also written. */
export function BarChart({ bars, title }: { readonly bars: readonly Bar[]; readonly title: string }) {
  const styles = useStyles();
  return (
    <ul className={styles.chart} aria-label={title}>
      {bars.map(({ label, value, valueText, target, targetText, status }) => (
        <li key={label}>
          <div className={styles.line}>
            <span className={styles.label}>{label}</span>
            <StatusLabel status={status} />
          </div>
          <svg className={styles.bar} aria-hidden focusable="false">
            <rect className={styles.track} width="100%" height="10" y="2" rx="2" />
            {value !== null && <rect className={styles.value} width={percent(value)} height="10" y="2" rx="2" />}
            {target !== null && (
              <line className={styles.target} x1={percent(target)} x2={percent(target)} y1="-1" y2="15" />
            )}
          </svg>
          <div className={styles.figures}>
            {valueText === "" ? "No figure" : valueText}
            {targetText === "" ? ", no target" : `, target ${targetText}`}
          </div>
        </li>
      ))}
    </ul>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}

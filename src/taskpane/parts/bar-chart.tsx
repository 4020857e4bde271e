import { makeStyles, tokens } from "@fluentui/react-components";
import type { Bar as BarModel } from "../model/bars";
import { Bar, percent } from "./bar";
import { StatusLabel } from "./status-label";

const useStyles = makeStyles({
  chart: { display: "grid", rowGap: "10px", margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", columnGap: "8px" },
  label: { fontWeight: tokens.fontWeightSemibold },
  figures: { color: tokens.colorNeutralForeground2 },
  target: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px" },
});

/** Horizontal bars, one per qualification: the figure, and a line across it at the target. Everything drawn is also written. */
export function BarChart({ bars, title }: { readonly bars: readonly BarModel[]; readonly title: string }) {
  const styles = useStyles();
  return (
    <ul className={styles.chart} aria-label={title}>
      {bars.map(({ label, value, target, status, reason, text }) => (
        <li key={label}>
          <div className={styles.line}>
            <span className={styles.label}>{label}</span>
            <StatusLabel status={status} reason={reason} />
          </div>
          <Bar value={value} status={status}>
            {target !== null && (
              <line className={styles.target} x1={percent(target)} x2={percent(target)} y1="-1" y2="15" />
            )}
          </Bar>
          <div className={styles.figures}>{text === "" ? "No figure" : text}</div>
        </li>
      ))}
    </ul>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Status } from "../../metrics/metric";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "14px", overflow: "visible" },
  track: { fill: tokens.colorNeutralBackground5 },
  // As the words of the status, which stand beside the bar.
  Met: { fill: tokens.colorStatusSuccessForeground1 },
  "Not met": { fill: tokens.colorStatusDangerForeground1 },
  "Not yet known": { fill: tokens.colorNeutralForeground4 },
});

export interface BarProps {
  /** Share of the full length, 0 to 1; null draws the track alone. */
  readonly value: number | null;
  /** What the value means, for its colour. */
  readonly status: Status;
  /** What is drawn over it. The bar is 14 pixels high, from y = 0 on. */
  readonly children?: ReactNode;
}

/** A horizontal bar. It is hidden from screen readers: what it shows is always written as well. */
export function Bar({ value, status, children }: BarProps) {
  const styles = useStyles();
  return (
    <svg className={styles.bar} aria-hidden focusable="false">
      <rect className={styles.track} width="100%" height="10" y="2" rx="2" />
      {value !== null && <rect className={styles[status]} width={percent(value)} height="10" y="2" rx="2" />}
      {children}
    </svg>
  );
}

/** 0.25 → "25%": a place along the bar. */
export function percent(share: number): string {
  return `${share * 100}%`;
}

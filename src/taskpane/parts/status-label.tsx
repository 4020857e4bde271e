import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, DismissCircle16Filled, QuestionCircle16Regular } from "@fluentui/react-icons";
import type { Status } from "../../metrics/metric";

const useStyles = makeStyles({
  sign: { flexShrink: 0 },
  label: { display: "inline-flex", alignItems: "center", columnGap: "4px", fontWeight: tokens.fontWeightSemibold },
  Met: { color: tokens.colorStatusSuccessForeground1 },
  "Not met": { color: tokens.colorStatusDangerForeground1 },
  "Not yet known": { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

const ICONS = {
  Met: CheckmarkCircle16Filled,
  "Not met": DismissCircle16Filled,
  "Not yet known": QuestionCircle16Regular,
} as const;

export interface StatusLabelProps {
  readonly status: Status;
  /** Why it is not yet known: "No target". */
  readonly reason?: string;
}

/** A status in words, with a sign and a colour that repeat them. */
export function StatusLabel({ status, reason = "" }: StatusLabelProps) {
  const styles = useStyles();
  const Icon = ICONS[status];
  return (
    <span className={mergeClasses(styles.label, styles[status])}>
      <Icon aria-hidden className={styles.sign} />
      {status}
      {reason !== "" && `: ${reason}`}
    </span>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  badge: {
    display: "inline-block",
    minWidth: "16px",
    boxSizing: "border-box",
    padding: "0 4px",
    borderRadius: tokens.borderRadiusCircular,
    textAlign: "center",
    fontSize: tokens.fontSizeBase100,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground5,
  },
});

/** A small number beside a name. (Fluent's own badge has every shape and colour, and weighs 3 kB.) */
export function CountBadge({ count }: { readonly count: number }) {
  const styles = useStyles();
  return <span className={styles.badge}>{count > 999 ? "999+" : count}</span>;
}

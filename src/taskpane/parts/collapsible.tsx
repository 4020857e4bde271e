import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: {
    boxSizing: "border-box",
    width: "100%",
    display: "flex",
    alignItems: "baseline",
    columnGap: "8px",
    padding: "8px 4px",
    font: "inherit",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    cursor: "pointer",
    backgroundColor: "transparent",
    borderRight: "none",
    borderBottom: "none",
    borderLeft: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "::before": {
      content: '""',
      flexShrink: 0,
      width: 0,
      borderTop: "4px solid transparent",
      borderBottom: "4px solid transparent",
      borderLeft: "5px solid",
      // High contrast paints transparent borders, too.
      clipPath: "polygon(0 0, 100% 50%, 0 100%)",
    },
  },
  open: { "::before": { transform: "rotate(90deg)" } },
  plain: { paddingLeft: "17px" },
  note: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  content: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px", padding: "4px 4px 12px 17px" },
});

export interface CollapsibleProps {
  readonly title: string;
  /** What stands beside the title, also while it is closed: "12". */
  readonly note: string;
  readonly isOpenAtFirst?: boolean;
  /** Null: there is nothing to open. */
  readonly children: ReactNode;
}

/** A part of a view under its heading, which opens and closes it. What is closed is not drawn. */
export function Collapsible({ title, note, isOpenAtFirst = false, children }: CollapsibleProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const words = (
    <>
      <span>{title}</span> <span className={styles.note}>{note}</span>
    </>
  );
  if (children === null) {
    return (
      <section className={styles.section}>
        <h3 className={mergeClasses(styles.line, styles.heading, styles.plain)}>{words}</h3>
      </section>
    );
  }
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={styles.heading}>
        <button
          type="button"
          aria-expanded={isOpen}
          {...(isOpen ? { "aria-controls": id } : {})}
          className={mergeClasses(styles.line, styles.heading, styles.button, isOpen && styles.open)}
          onClick={() => setOpen(!isOpen)}
        >
          {words}
        </button>
      </h3>
      {isOpen && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </section>
  );
}

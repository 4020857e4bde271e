import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Target } from "../../register/readers/target";
import { TARGET_FIELDS } from "../model/target-input";
import { targetText } from "../model/target-values";
import type { TargetEntries } from "../use-targets";
import { TargetInput } from "./target-input";

const useStyles = makeStyles({
  // As wide as the pane: its narrowest has room for every field.
  table: {
    width: "100%",
    maxWidth: "420px",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
  },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingBottom: "4px" },
  head: {
    textAlign: "left",
    verticalAlign: "bottom",
    padding: 0,
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  // Room for NPQEL; longer codes take two lines.
  corner: { width: "60px" },
  rowHead: { verticalAlign: "middle" },
  cell: { padding: "2px 4px 2px 0" },
});

export interface TargetsTableProps {
  /** "2017/18" */
  readonly year: string;
  /** Codes in report order. */
  readonly qualifications: readonly string[];
  readonly targets: readonly Target[];
  readonly entries: TargetEntries;
}

/** The targets of one academic year: a row for each qualification, a field for each target. */
export function TargetsTable({ year, qualifications, targets, entries }: TargetsTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{year}</caption>
      <thead>
        <tr>
          <td className={styles.corner} />
          {TARGET_FIELDS.map(({ field, heading }) => (
            <th key={field} scope="col" className={styles.head}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {qualifications.map((qualification) => (
          <tr key={qualification}>
            <th scope="row" className={mergeClasses(styles.head, styles.rowHead)}>
              {qualification}
            </th>
            {TARGET_FIELDS.map(({ field, heading }) => {
              const place = { year, qualification, field };
              const value = targetText(targets, place);
              const label = `${heading}, ${qualification}, ${year}`;
              return (
                <td key={field} className={styles.cell}>
                  <TargetInput
                    // Drawn again when the value in the workbook changes.
                    key={value}
                    label={label}
                    isFaulty={label in entries.faults}
                    value={value}
                    onEnter={(text) => void entries.enter(place, text, label)}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

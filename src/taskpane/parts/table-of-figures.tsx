import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { headerRows, type Headed } from "../../report/header-rows";
import type { FigurePlace } from "../model/figure-moves";
import type { Figures } from "../use-figures";

const useStyles = makeStyles({
  // The table scrolls, not the pane; a scrolling area has to be reachable by keyboard. What is only spoken scrolls with it.
  scroller: {
    position: "relative",
    // What is in front inside the table stays behind the pane's menus.
    isolation: "isolate",
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: "4px",
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, width: "100%" },
  cell: {
    padding: "4px 8px",
    textAlign: "right",
    whiteSpace: "nowrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    textAlign: "center",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: {
    position: "sticky",
    left: 0,
    // Above what is placed inside the cells that scroll below it.
    zIndex: 2,
    textAlign: "left",
    whiteSpace: "normal",
    // Two lines hold the longest usual label; half of the narrowest pane stays for the figures.
    minWidth: "clamp(128px, 44vw, 180px)",
    maxWidth: "180px",
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  corner: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  total: { fontWeight: tokens.fontWeightSemibold },
});

interface TableOfFiguresProps {
  readonly table: Headed & { readonly rows: readonly { readonly label: string; readonly isTotal: boolean }[] };
  /** What screen readers call it. */
  readonly caption: string;
  readonly figures: Figures;
  /** What is in a cell. */
  readonly cell: (place: FigurePlace) => ReactNode;
}

/** A table with the headings of the sheet, whose row labels stay in sight while its figures scroll. */
export function TableOfFigures({ table, caption, figures, cell }: TableOfFiguresProps) {
  const styles = useStyles();
  const headers = headerRows(table);
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <thead>
          {headers.map((cells, level) => (
            <tr key={level}>
              {level === 0 && (
                <th
                  scope="col"
                  rowSpan={headers.length}
                  className={mergeClasses(styles.cell, styles.label, styles.corner)}
                >
                  {table.name}
                </th>
              )}
              {cells.map(({ text, span }, i) => (
                <th
                  key={i}
                  scope={span === 1 ? "col" : "colgroup"}
                  colSpan={span}
                  className={mergeClasses(styles.cell, styles.head)}
                >
                  {text}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody {...figures.around}>
          {table.rows.map(({ label, isTotal }, row) => (
            <tr key={label} className={isTotal ? styles.total : undefined}>
              <th scope="row" className={mergeClasses(styles.cell, styles.label, isTotal && styles.total)}>
                {label}
              </th>
              {table.columns.map((_, column) => (
                <td key={column} className={styles.cell}>
                  {cell({ row, column })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { MetricTable } from "../../metrics/metric";
import { figureText } from "../../report/figure-text";
import { headerRows } from "../../report/header-rows";
import { useFigures } from "../use-figures";
import { FigureButton } from "./figure-button";

const useStyles = makeStyles({
  // The table scrolls, not the pane; a scrolling area has to be reachable by keyboard.
  scroller: { overflowX: "auto", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: "4px" },
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

/** A metric's table as it is on the sheet. Its figures lead to the people behind them. */
export function FigureTable({ table, caption }: { readonly table: MetricTable; readonly caption: string }) {
  const styles = useStyles();
  const headers = headerRows(table);
  const places = table.rows.flatMap(({ questions }, row) =>
    questions.flatMap((asked, column) => (asked === null ? [] : [{ row, column }])),
  );
  const figures = useFigures(places);
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
          {table.rows.map(({ label, isTotal, figures: cells, questions }, row) => (
            <tr key={label} className={isTotal ? styles.total : undefined}>
              <th scope="row" className={mergeClasses(styles.cell, styles.label, isTotal && styles.total)}>
                {label}
              </th>
              {cells.map((figure, column) => {
                const [text, asked] = [figureText(figure), questions[column]];
                return (
                  <td key={column} className={styles.cell}>
                    {asked === null ? (
                      text
                    ) : (
                      <FigureButton text={text} asked={asked} place={{ row, column }} figures={figures} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

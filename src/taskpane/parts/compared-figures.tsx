import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { headerRows } from "../../report/header-rows";
import { placeText, type ComparedCell, type ComparedTable } from "../model/copy-comparison";
import type { FigurePlace } from "../model/figure-moves";
import { useFigures } from "../use-figures";

const useStyles = makeStyles({
  place: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  // The table scrolls, not the pane; a scrolling area has to be reachable by keyboard. What is only spoken scrolls with it.
  scroller: {
    position: "relative",
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
    zIndex: 2,
    textAlign: "left",
    whiteSpace: "normal",
    minWidth: "clamp(112px, 36vw, 180px)",
    maxWidth: "180px",
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  corner: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  total: { fontWeight: tokens.fontWeightSemibold },
  leftOut: {
    margin: 0,
    padding: 0,
    font: "inherit",
    color: "inherit",
    cursor: "help",
    backgroundColor: "transparent",
    border: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px", borderRadius: "2px" },
  },
  truth: { marginInlineStart: "6px", color: tokens.colorNeutralForeground2, fontStyle: "italic" },
  why: { minHeight: "32px", margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** A table of the copy, with the true figure beside every figure that is another, and why a cell is left out. */
export function ComparedFigures({ table, caption }: { readonly table: ComparedTable; readonly caption: string }) {
  const styles = useStyles();
  const headers = headerRows(table);
  const places = table.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ reason }, column) => (reason === null ? [] : [{ row, column }])),
  );
  const figures = useFigures(places);
  const [looked, look] = useState<FigurePlace | null>(null);
  return (
    <div className={styles.place}>
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
            {table.rows.map(({ label, isTotal, cells }, row) => (
              <tr key={label} className={isTotal ? styles.total : undefined}>
                <th scope="row" className={mergeClasses(styles.cell, styles.label, isTotal && styles.total)}>
                  {label}
                </th>
                {cells.map((cell, column) => (
                  <td key={column} className={styles.cell}>
                    {cell.reason === null ? (
                      <Figures cell={cell} />
                    ) : (
                      <button
                        type="button"
                        className={styles.leftOut}
                        tabIndex={figures.isStop({ row, column }) ? 0 : -1}
                        data-figure-row={row}
                        data-figure-column={column}
                        onFocus={() => look({ row, column })}
                        onMouseEnter={() => look({ row, column })}
                        onClick={() => look({ row, column })}
                      >
                        <Figures cell={cell} />
                        <span className={styles.spoken}>, {cell.reason.long}</span>
                      </button>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {places.length > 0 && <p className={styles.why}>{whyText(table, looked)}</p>}
    </div>
  );
}

/** What the copy says, and beside it the true figure where that is another. */
function Figures({ cell: { text, truth } }: { readonly cell: ComparedCell }) {
  const styles = useStyles();
  return (
    <>
      {text}
      {truth !== null && (
        <span className={styles.truth}>
          <span className={styles.spoken}>, true figure: </span>
          {truth}
        </span>
      )}
    </>
  );
}

function whyText(table: ComparedTable, looked: FigurePlace | null): string {
  const row = looked === null ? undefined : table.rows.at(looked.row);
  const cell = row?.cells.at(looked?.column ?? 0);
  if (looked === null || row === undefined || cell === undefined || cell.reason === null)
    return "Point at a cell that is left out to see why.";
  return `${placeText(row, table.columns[looked.column])}: ${cell.reason.long}.`;
}

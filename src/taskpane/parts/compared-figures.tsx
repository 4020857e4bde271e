import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { placeText, type ComparedCell, type ComparedTable } from "../model/copy-comparison";
import type { FigurePlace } from "../model/figure-moves";
import { useFigures } from "../use-figures";
import { TableOfFigures } from "./table-of-figures";

const useStyles = makeStyles({
  place: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
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
  const places = table.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ reason }, column) => (reason === null ? [] : [{ row, column }])),
  );
  const figures = useFigures(places);
  const [looked, look] = useState<FigurePlace | null>(null);
  return (
    <div className={styles.place}>
      <TableOfFigures
        table={table}
        caption={caption}
        figures={figures}
        cell={(place) => {
          const cell = table.rows[place.row].cells[place.column];
          if (cell.reason === null) return <Figures cell={cell} />;
          return (
            <button
              type="button"
              className={styles.leftOut}
              tabIndex={figures.isStop(place) ? 0 : -1}
              data-figure-row={place.row}
              data-figure-column={place.column}
              onFocus={() => look(place)}
              onMouseEnter={() => look(place)}
              onClick={() => look(place)}
            >
              <Figures cell={cell} />
              <span className={styles.spoken}>, {cell.reason.long}</span>
            </button>
          );
        }}
      />
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

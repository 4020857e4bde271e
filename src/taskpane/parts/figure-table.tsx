import type { MetricTable } from "../../metrics/metric";
import { figureText } from "../../report/figure-text";
import { useFigures } from "../use-figures";
import { FigureButton } from "./figure-button";
import { TableOfFigures } from "./table-of-figures";

/** A metric's table as it is on the sheet. Its figures lead to the people behind them. */
export function FigureTable({ table, caption }: { readonly table: MetricTable; readonly caption: string }) {
  const places = table.rows.flatMap(({ questions }, row) =>
    questions.flatMap((asked, column) => (asked === null ? [] : [{ row, column }])),
  );
  const figures = useFigures(places);
  return (
    <TableOfFigures
      table={table}
      caption={caption}
      figures={figures}
      cell={(place) => {
        const { figures: cells, questions } = table.rows[place.row];
        const [text, asked] = [figureText(cells[place.column]), questions[place.column]];
        return asked === null ? text : <FigureButton text={text} asked={asked} place={place} figures={figures} />;
      }}
    />
  );
}

import { RATING_SCALES, readRating } from "../cells/rating-scale";
import type { DateOrder, OrderOf } from "../cells/read-date";
import type { ParticipantColumns } from "../columns/participant-columns";
import type { ProblemList } from "../problems/problem-list";
import type { FieldKey } from "../tables/fields";
import { wholeOf, type RecognisedTable } from "../tables/recognition/recognised-table";
import type { SourceTable } from "../tables/source";
import { columnMeanings } from "./column-meanings";
import { dateOrders } from "./date-order";
import { oneMeansYes } from "./one-means-yes";
import { scaleOfRatings } from "./scale-of-ratings";

/** How tables write dates, ratings and what only whole columns explain. */
export class ColumnStyles {
  /** Orders of day and month in the tables that hold dates as texts, once they are needed. */
  private readonly orders = new Map<SourceTable, ReadonlyMap<FieldKey, OrderOf>>();
  /** What cells of the tables mean by the other cells of their columns. */
  private readonly meanings = new Map<SourceTable, ReturnType<typeof columnMeanings>>();

  /** @param offset days to add to the workbook's serials */
  constructor(
    private readonly columns: ParticipantColumns,
    private readonly problems: ProblemList,
    private readonly offset: number,
  ) {}

  /** Tells the columns how a table writes, before they are filled from it. */
  apply(table: RecognisedTable): void {
    const { columns, offset } = this;
    // Most registers hold real dates: only a text such as 03/04/19 is worth a look through whole columns for their order.
    const remarks = this.problems.part();
    const orderOf = (key: FieldKey, isDotted: boolean): DateOrder => {
      const orders = this.orders.get(wholeOf(table)) ?? dateOrders(table, [...columns.dates.keys()], remarks);
      this.orders.set(wholeOf(table), orders);
      return orders.get(key)?.(isDotted) ?? "day first";
    };
    for (const [key, column] of columns.dates) {
      let isYes: boolean | undefined;
      const isOneYes = (): boolean => (isYes ??= oneMeansYes(table, key, offset));
      column.style = { order: (isDotted) => orderOf(key, isDotted), offset, isOneYes };
    }
    const meaningsOf = this.meanings.get(wholeOf(table)) ?? columnMeanings(table, remarks);
    this.meanings.set(wholeOf(table), meaningsOf);
    for (const [key, column] of columns.explained) column.meaningOf = meaningsOf(key);
    const scale = scaleOfRatings(table) ?? RATING_SCALES["0 to 10"];
    columns.rating.readCell = (cell, isPercent) => readRating(cell, isPercent, scale) ?? NaN;
  }
}

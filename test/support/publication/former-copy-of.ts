import type { FormerCell, FormerCopy } from "../../../src/publication/former/former-copy";
import type { Draft } from "../../../src/publication/tables/draft";
import { figureText } from "../../../src/report/figure-text";

/**
 * A former copy that showed the tables of a draft.
 *
 * @param isLeftOut which cells it left out, by words such as "1 Gender Female 2017/18 NPQH"; cells that show the same count are not
 * left out by themselves
 */
export function formerCopyOf({ tables }: Draft, isLeftOut: (words: string) => boolean = () => false): FormerCopy {
  return {
    method: "suppress",
    asOf: 45_900,
    cells: tables.flatMap(({ metric, name, columns, rows }) =>
      rows.flatMap(({ label, cells }) =>
        cells.map(({ figure }, c): FormerCell => {
          const words = [metric, name, label, ...columns[c]].join(" ");
          const text = isLeftOut(words) ? "[c]" : figureText(figure);
          return { metric, table: name, column: columns[c], row: label, text };
        }),
      ),
    ),
  };
}

import type { Definitions } from "../../metrics/definitions";
import type { MetricDeclaration } from "../../metrics/metric-declaration";
import type { TableName } from "../../metrics/metric";

/** What the headings of a metric's table mean, where they do not say it themselves. Shown below the table. */
export function columnLegend(
  { columns, breakdown }: Pick<MetricDeclaration, "columns" | "breakdown">,
  table: TableName,
  definitions: Definitions,
): string[] {
  if (table !== "Qualification") return breakdown === undefined ? [] : [breakdown.legend(definitions)];
  return columns.flatMap(({ path, legend }) => (legend === undefined ? [] : `${path.at(-1)}: ${legend(definitions)}`));
}

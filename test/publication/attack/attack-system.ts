import { codeOf, TOTAL, totalKey, type Frame, type Knowledge } from "./frame";
import { LinearSystem } from "./linear-system";
import { readGroupTable } from "./read-group-table";
import { readOutcomes } from "./read-outcomes";
import { readQualificationTable } from "./read-qualification-table";
import type { Published, PublishedTable } from "./published";

/**
 * The linear system of everybody who has read publication.json and knows how the metrics are defined (DESIGN §12). It is written from
 * these two alone, and shares nothing with the product.
 *
 * @param reach by how much shown numbers of people can differ from the true ones
 */
export function attackSystem({ tables }: Pick<Published, "tables">, knowledge: Knowledge, reach = 0): LinearSystem {
  const system = new LinearSystem(reach);
  const byQualification = tables.filter(({ name }) => name === "Qualification");
  const frame: Frame = {
    system,
    knowledge,
    years: [...new Set(byQualification.flatMap(({ columns }) => columns.map(([year]) => year)))],
    qualifications: qualificationsOf(byQualification),
    isPublished: (metric) => tables.some((table) => table.metric === metric),
  };
  // Recruits first, as other tables' percentages are of them.
  const rank = ({ metric }: PublishedTable): number => (metric === 1 ? 0 : metric === 7 ? 1 : 2);
  for (const table of [...tables].sort((a, b) => rank(a) - rank(b))) {
    if (table.name !== "Qualification") readGroupTable(table, frame);
    else if (table.metric === 7) readOutcomes(table, frame);
    else readQualificationTable(table, frame);
  }
  addTotals(frame, tables);
  // Recruits of all years together, for example, where those of each year are shown.
  system.workOut(({ isPrivate }) => !isPrivate);
  return system;
}

function qualificationsOf(tables: readonly PublishedTable[]): string[] {
  const codes = tables.flatMap(({ rows }) => rows.map(({ label }) => codeOf(label)));
  return [...new Set(codes)].filter((code) => code !== TOTAL);
}

/** Totals add up over qualifications, and over years where these are pooled; those of metrics 2 to 4 are part of metric 1's. */
function addTotals({ system, years, qualifications, isPublished }: Frame, tables: readonly PublishedTable[]): void {
  const pooled = new Set(
    tables.flatMap(({ name, columns }) => (name === "Qualification" ? [] : columns.map(([period]) => period))),
  );
  const periods = [...new Set([...years, ...pooled])];
  const place = (metric: number, period: string, code: string): number => system.place(totalKey(metric, period, code));
  for (const metric of [1, 2, 3, 4].filter((one) => one === 1 || isPublished(one))) {
    for (const period of periods) {
      system.addSum(
        place(metric, period, TOTAL),
        qualifications.map((code) => place(metric, period, code)),
      );
      for (const code of [...qualifications, TOTAL]) {
        system.addPart(place(metric, period, code), place(1, period, code));
        if (metric === 3) system.unknowns[place(3, period, code)].isPrivate = true;
        if (years.includes(period)) continue;
        system.addSum(
          place(metric, period, code),
          years.map((year) => place(metric, year, code)),
        );
      }
    }
  }
}

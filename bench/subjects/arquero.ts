import { addMonths } from "../../src/register/serial-date";
import { CHARACTERISTICS, countKey, MEASURES, type Subject } from "../subject";
import { columnsOf, shortQualification } from "./columns";

/** arquero: a column table, derived flags, and one grouped roll-up per characteristic. */
export async function arqueroSubject(): Promise<Subject> {
  const aq = await import("arquero");
  return {
    name: "arquero",
    run: (source) => {
      const columns = columnsOf(source);
      const whiteBritish = "English / Welsh / Scottish / Northern Irish / British";
      const deadlines = new Map<number, number>();
      const deadline = (start: number): number => {
        const known = deadlines.get(start) ?? addMonths(start, 18);
        deadlines.set(start, known);
        return known;
      };
      const table = aq
        .table({ ...columns, deadline: columns.start.map((start) => deadline(start as number)) })
        .derive({
          recruited: () => 1,
          isFsm: (d: Record<string, number>) => (d.fsm >= 30 ? 1 : 0),
          isPresented: (d: Record<string, unknown>) => (d.presented !== "" ? 1 : 0),
          isWithin: (d: Record<string, number | string>) => (d.presented !== "" && d.presented <= d.deadline ? 1 : 0),
          isWithdrawn: (d: Record<string, unknown>) => (d.withdrawn !== "" ? 1 : 0),
          isDeferred: (d: Record<string, unknown>) => (d.deferred !== "" ? 1 : 0),
          isSubmitted: (d: Record<string, unknown>) => (d.result !== "" ? 1 : 0),
          isPassed: (d: Record<string, unknown>) => (d.result === "Passed" ? 1 : 0),
        })
        .params({ whiteBritish })
        .derive({
          isNonWhiteBritish: (d: Record<string, unknown>, $: { whiteBritish: string }) =>
            d.ethnicity !== $.whiteBritish && d.ethnicity !== "Not provided" ? 1 : 0,
        });
      const sums = [
        "recruited",
        "isFsm",
        "isNonWhiteBritish",
        "isPresented",
        "isWithin",
        "isWithdrawn",
        "isDeferred",
        "isSubmitted",
        "isPassed",
      ];
      const tables = Object.keys(CHARACTERISTICS).map((characteristic) =>
        table
          .groupby("year", "qualification", characteristic)
          .rollup(Object.fromEntries(sums.map((sum) => [sum, aq.op.sum(sum)])))
          .objects({ limit: Infinity }),
      );
      return () => {
        const counts = new Map<string, number>();
        Object.keys(CHARACTERISTICS).forEach((characteristic, t) => {
          for (const row of tables[t] as Record<string, string | number>[]) {
            sums.forEach((sum, m) => {
              const group = String(row[characteristic]) || "Not Known";
              const key = countKey(
                MEASURES[m],
                String(row.year),
                shortQualification(String(row.qualification)),
                characteristic,
                group,
              );
              if (Number(row[sum]) > 0) counts.set(key, Number(row[sum]));
            });
          }
        });
        return counts;
      };
    },
  };
}

import { countKey, MEASURES, type Subject } from "../subject";
import { columnsOf, shortQualification, type ColumnName } from "./columns";

const TEXTS: readonly ColumnName[] = ["qualification", "year", "gender", "disability", "ethnicity", "result"];
const NUMBERS: readonly ColumnName[] = ["start", "fsm", "withdrawn", "deferred", "presented"];
/** Rows of one chunk of DuckDB. */
const CHUNK = 2048;

/** DuckDB: rows loaded through the appender, chunk by chunk, and one query with grouping sets. Loading is part of it. */
export async function duckdbSubject(): Promise<Subject> {
  const duckdb = await import("@duckdb/node-api");
  const instance = await duckdb.DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const types = [...TEXTS.map(() => duckdb.VARCHAR), ...NUMBERS.map(() => duckdb.DOUBLE)];
  return {
    name: "DuckDB",
    run: async (source) => {
      const declared = [...TEXTS.map((name) => `${name} VARCHAR`), ...NUMBERS.map((name) => `${name} DOUBLE`)].join(
        ", ",
      );
      await connection.run(`CREATE OR REPLACE TABLE people (${declared})`);
      const appender = await connection.createAppender("people");
      const columns = columnsOf(source);
      const ordered = [
        ...TEXTS.map((name) => columns[name]),
        ...NUMBERS.map((name) => columns[name].map((cell) => (cell === "" ? null : cell))),
      ];
      for (let from = 0; from < ordered[0].length; from += CHUNK) {
        const chunk = duckdb.DuckDBDataChunk.create(types);
        chunk.setColumns(
          ordered.map((column) => column.slice(from, from + CHUNK)) as Parameters<typeof chunk.setColumns>[0],
        );
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
      const epoch = "DATE '1899-12-30'";
      const reader = await connection.runAndReadAll(`
        SELECT year, qualification, gender, disability, ethnicity, GROUPING(gender, disability, ethnicity) AS which,
          count(*), count(*) FILTER (fsm >= 30),
          count(*) FILTER (ethnicity NOT IN ('English / Welsh / Scottish / Northern Irish / British', 'Not provided')),
          count(presented), count(*) FILTER (${epoch} + CAST(presented AS INTEGER) <= ${epoch} + CAST(start AS INTEGER) + INTERVAL 18 MONTH),
          count(withdrawn), count(deferred), count(*) FILTER (result <> ''), count(*) FILTER (result = 'Passed')
        FROM people
        GROUP BY GROUPING SETS ((year, qualification, gender), (year, qualification, disability), (year, qualification, ethnicity))`);
      const rows = reader.getRowsJson();
      return () => {
        const counts = new Map<string, number>();
        for (const [year, qualification, gender, disability, ethnicity, which, ...sums] of rows) {
          const [characteristic, group] =
            Number(which) === 3
              ? ["gender", gender]
              : Number(which) === 5
                ? ["disability", disability]
                : ["ethnicity", ethnicity];
          sums.forEach((sum, m) => {
            const key = countKey(
              MEASURES[m],
              String(year),
              shortQualification(String(qualification)),
              String(characteristic),
              String(group) || "Not Known",
            );
            if (Number(sum) > 0) counts.set(key, (counts.get(key) ?? 0) + Number(sum));
          });
        }
        return counts;
      };
    },
  };
}

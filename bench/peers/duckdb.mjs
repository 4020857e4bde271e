import { DOUBLE, DuckDBDataChunk, DuckDBInstance, VARCHAR } from "@duckdb/node-api";

const TEXTS = ["qualification", "year", "gender", "disability", "ethnicity", "result"];
const NUMBERS = ["start", "fsm", "withdrawn", "deferred", "presented"];
/** Rows of one chunk of DuckDB. */
const CHUNK = 2048;
/** Day 0 of Excel's serial numbers. */
const EPOCH = "DATE '1899-12-30'";

const CREATE = `CREATE OR REPLACE TABLE people (
  ${[...TEXTS.map((name) => `${name} VARCHAR`), ...NUMBERS.map((name) => `${name} DOUBLE`)].join(", ")})`;
const COUNT = `
  SELECT year, qualification, gender, disability, ethnicity, GROUPING(gender, disability, ethnicity),
    count(*), count(*) FILTER (fsm >= 30),
    count(*) FILTER (ethnicity NOT IN ('English / Welsh / Scottish / Northern Irish / British', 'Not provided')),
    count(presented),
    count(*) FILTER (${EPOCH} + CAST(presented AS INTEGER) <= ${EPOCH} + CAST(start AS INTEGER) + INTERVAL 18 MONTH),
    count(withdrawn), count(deferred), count(*) FILTER (result <> ''), count(*) FILTER (result = 'Passed')
  FROM people
  GROUP BY GROUPING SETS ((year, qualification, gender), (year, qualification, disability), (year, qualification, ethnicity))`;
/** Which characteristic a row is about, by the bits of GROUPING: those that are not in the set. */
const CHARACTERISTIC_OF = { 3: ["gender", 2], 5: ["disability", 3], 6: ["ethnicity", 4] };

/**
 * DuckDB: rows loaded through the appender chunk by chunk, and one query with grouping sets. Loading is part of it.
 *
 * @param {import("../peer-tools").PeerTools} tools
 */
export async function peerSubject({ columnsOf, rowKeys }) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const types = [...TEXTS.map(() => VARCHAR), ...NUMBERS.map(() => DOUBLE)];
  return {
    name: "DuckDB",
    run: async (source) => {
      await connection.run(CREATE);
      const appender = await connection.createAppender("people");
      const columns = columnsOf(source);
      const numbers = NUMBERS.map((name) => columns[name].map((cell) => (typeof cell === "number" ? cell : null)));
      const ordered = [...TEXTS.map((name) => columns[name]), ...numbers];
      for (let from = 0; from < ordered[0].length; from += CHUNK) {
        const chunk = DuckDBDataChunk.create(types);
        chunk.setColumns(ordered.map((column) => column.slice(from, from + CHUNK)));
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
      const rows = (await connection.runAndReadAll(COUNT)).getRowsJson();
      return () =>
        new Map(
          rows.flatMap((row) => {
            const [characteristic, column] = CHARACTERISTIC_OF[Number(row[5])];
            return rowKeys(row[0], row[1], characteristic, row[column], row.slice(6).map(Number));
          }),
        );
    },
  };
}

import * as aq from "arquero";

const WHITE_BRITISH = "English / Welsh / Scottish / Northern Irish / British";
/** Flags in the order of the measures. */
const FLAGS = [
  ...["recruited", "isFsm", "isNonWhiteBritish", "isPresented", "isWithin"],
  ...["isWithdrawn", "isDeferred", "isSubmitted", "isPassed"],
];

/**
 * arquero: a column table, derived flags, and one grouped roll-up per characteristic.
 *
 * @param {import("../peer-tools").PeerTools} tools
 */
export async function peerSubject({ columnsOf, addMonths, characteristics, rowKeys }) {
  return {
    name: "arquero",
    run: (source) => {
      const columns = columnsOf(source);
      const deadlines = new Map();
      const deadline = (start) => {
        if (!deadlines.has(start)) deadlines.set(start, addMonths(start, 18));
        return deadlines.get(start);
      };
      const table = aq
        .table({ ...columns, deadline: columns.start.map(deadline) })
        .params({ whiteBritish: WHITE_BRITISH })
        .derive({
          recruited: () => 1,
          isFsm: (d) => (d.fsm >= 30 ? 1 : 0),
          isNonWhiteBritish: (d, $) => (d.ethnicity !== $.whiteBritish && d.ethnicity !== "Not provided" ? 1 : 0),
          isPresented: (d) => (d.presented !== "" ? 1 : 0),
          isWithin: (d) => (d.presented !== "" && d.presented <= d.deadline ? 1 : 0),
          isWithdrawn: (d) => (d.withdrawn !== "" ? 1 : 0),
          isDeferred: (d) => (d.deferred !== "" ? 1 : 0),
          isSubmitted: (d) => (d.result !== "" ? 1 : 0),
          isPassed: (d) => (d.result === "Passed" ? 1 : 0),
        });
      const rollups = characteristics.map((characteristic) =>
        table
          .groupby("year", "qualification", characteristic)
          .rollup(Object.fromEntries(FLAGS.map((flag) => [flag, aq.op.sum(flag)])))
          .objects({ limit: Infinity }),
      );
      return () =>
        new Map(
          characteristics.flatMap((characteristic, i) =>
            rollups[i].flatMap((row) =>
              rowKeys(
                row.year,
                row.qualification,
                characteristic,
                row[characteristic],
                FLAGS.map((flag) => row[flag]),
              ),
            ),
          ),
        );
    },
  };
}

import type { MetricNumber } from "../../metrics/metric-number";
import type { Method } from "../options";
import { publicText, type Interval, type PublicCopy } from "../public-copy";

/** publication.json, as docs/command.md describes it. */
export interface PublicationJson {
  readonly method: Method;
  readonly tables: readonly PublicationTableJson[];
  readonly proof: {
    /** Cells that say [c]. */
    readonly suppressed: number;
    /** Private counts of 1 to 4, each once. */
    readonly sensitive: number;
    /** Least and greatest; null where nothing is sensitive. */
    readonly narrowest: Interval | null;
  };
}

interface PublicationTableJson {
  readonly metric: MetricNumber;
  readonly name: string;
  readonly columns: readonly (readonly string[])[];
  /** Cells are texts exactly as displayed, "" where the sheets are blank. */
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

/** The copy as data, with the tables and columns of the report's JSON. */
export function publicationJson({ options, metrics, proof }: PublicCopy): PublicationJson {
  const { suppressed, sensitive, narrowest } = proof;
  return {
    method: options.method,
    tables: metrics.flatMap(({ number, tables }) =>
      tables.map(({ name, columns, rows }) => ({
        metric: number,
        name,
        columns,
        rows: rows.map(({ label, values }) => ({ label, cells: values.map(publicText) })),
      })),
    ),
    proof: { suppressed, sensitive, narrowest },
  };
}

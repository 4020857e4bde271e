import { publicText, type PublicCopy } from "../../../src/publication/public-copy";

/** What publication.json holds of a copy, and all that the attack may look at. */
export interface Published {
  readonly method: string;
  readonly tables: readonly PublishedTable[];
  readonly proof: {
    /** Cells that say [c]. */
    readonly suppressed: number;
    /** Private counts of 1 to 4, each once. */
    readonly sensitive: number;
    readonly narrowest: readonly [least: number, greatest: number] | null;
  };
}

export interface PublishedTable {
  readonly metric: number;
  readonly name: string;
  readonly columns: readonly (readonly string[])[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

/** A cell that is left out. */
export const LEFT_OUT = "[c]";

/** The JSON of a copy. It goes through text, so that nothing but text is left. */
export function publishedOf({ options, metrics, proof }: PublicCopy): Published {
  const tables = metrics.flatMap(({ number, tables: ofMetric }) =>
    ofMetric.map(({ name, columns, rows }) => ({
      metric: number,
      name,
      columns,
      rows: rows.map(({ label, values }) => ({ label, cells: values.map(publicText) })),
    })),
  );
  const { suppressed, sensitive, narrowest } = proof;
  const json = JSON.stringify({ method: options.method, tables, proof: { suppressed, sensitive, narrowest } });
  return JSON.parse(json) as Published;
}

/** IDs of the template's example rows. */
export const EXAMPLE_IDS = ["EXAMPLE 1", "EXAMPLE 2"] as const;

const EXAMPLE = /^example *\d*$/i;

/** Whether an ID marks an example row, which is not a participant. */
export function isExampleId(id: string): boolean {
  return EXAMPLE.test(id);
}

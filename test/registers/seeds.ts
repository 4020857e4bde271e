/** Seeds from the first to the one behind the last. */
export type Seeds = readonly [from: number, to: number];

export function seedsOf([from, to]: Seeds): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

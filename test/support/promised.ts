/** A promise that is kept when the test says so. */
export interface Promised<T> {
  readonly promise: Promise<T>;
  readonly keep: (value: T) => void;
}

export function promised<T>(): Promised<T> {
  let keep: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => (keep = resolve));
  return { promise, keep: (value) => keep(value) };
}

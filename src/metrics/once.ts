/** A value that is worked out when it is first asked for, and once: the first figures need not wait for what nobody looks at yet. */
export function once<T>(workOut: () => T): () => T {
  let worked: { readonly out: T } | undefined;
  return () => (worked ??= { out: workOut() }).out;
}

/** A value that others watch. */
export interface Store<T> {
  /** As it is now; another object after every change. */
  readonly current: T;
  readonly set: (next: T) => void;
  /** Calls back after every change. Returns what ends that. */
  readonly watch: (listener: () => void) => () => void;
}

/** Keeps a value for those who watch it. */
export function storeOf<T>(first: T): Store<T> {
  let current = first;
  const listeners = new Set<() => void>();
  return {
    get current() {
      return current;
    },
    set(next) {
      current = next;
      for (const listener of listeners) listener();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

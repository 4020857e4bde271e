import { useRef, useState } from "react";

/**
 * What was chosen but is not yet kept in the workbook: shown at once, as the workbook takes a moment. Null when nothing is
 * under way.
 */
export function useWanted<T>(): readonly [T | null, (next: T, kept: Promise<unknown>) => void] {
  const [wanted, setWanted] = useState<T | null>(null);
  const last = useRef<Promise<unknown> | null>(null);
  const follow = (next: T, kept: Promise<unknown>): void => {
    last.current = kept;
    setWanted(next);
    void kept.finally(() => {
      // A newer choice is still on its way.
      if (last.current === kept) setWanted(null);
    });
  };
  return [wanted, follow];
}

import { useRef, useState } from "react";

/**
 * What was chosen while the workbook has not kept it yet: shown at once, as the workbook takes a moment. Null when nothing is
 * under way.
 */
export function useWanted<T>(): readonly [T | null, (next: T, kept: Promise<unknown>) => void] {
  const [wanted, setWanted] = useState<T | null>(null);
  const last = useRef<Promise<unknown> | null>(null);
  const follow = (next: T, kept: Promise<unknown>): void => {
    last.current = kept;
    setWanted(next);
    void kept.finally(() => {
      // What was chosen since is still on its way.
      if (last.current === kept) setWanted(null);
    });
  };
  return [wanted, follow];
}

import { useEffect, useRef, type FocusEvent, type RefObject } from "react";

/** What Tab stops at, apart from what is not to be reached by it. */
const STOPS = "button, a[href], input, select, [tabindex='0']";

/** The part of the page in which the focus is kept, and what has to be told of it. */
export interface KeptFocus<T extends HTMLElement> {
  readonly ref: RefObject<T | null>;
  readonly onFocus: (event: FocusEvent<T>) => void;
  readonly onBlur: () => void;
}

/**
 * Keeps the keyboard's focus where it was when the control that had it is gone, as it is once a check is settled: it goes to what stands in
 * its place now. Without that it would fall back to the top of the page.
 */
export function useKeptFocus<T extends HTMLElement>(): KeptFocus<T> {
  const ref = useRef<T>(null);
  const last = useRef<{ readonly element: Element; readonly at: number } | null>(null);
  const stops = (): HTMLElement[] => [...(ref.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
  useEffect(() => {
    if (last.current === null || last.current.element.isConnected) return;
    const found = stops();
    const next = found.length === 0 ? undefined : found[Math.min(last.current.at, found.length - 1)];
    last.current = null;
    if (document.activeElement === document.body) next?.focus();
  });
  return {
    ref,
    onFocus: ({ target }) => (last.current = { element: target, at: stops().indexOf(target) }),
    // It is not told of the end of an element that has the focus.
    onBlur: () => (last.current = null),
  };
}

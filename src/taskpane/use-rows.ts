import { defaultRangeExtractor, useWindowVirtualizer, type Range, type VirtualItem } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { rowMove } from "./model/row-move";

/** Height of a row before it is drawn, in pixels: two lines. */
const HEIGHT = 49;
/** Height of what stays at the top of the pane when its page is scrolled. */
const TOP = 48;
/** Rows that are drawn beyond those in sight. */
const BEYOND = 6;

/** The rows of a long list that are drawn. */
export interface Rows {
  /** `top`: in pixels from the beginning of the list. */
  readonly drawn: readonly { readonly index: number; readonly top: number }[];
  /** Of the whole list, in pixels. */
  readonly height: number;
  /** The row that the Tab key stops at. */
  readonly stop: number;
  /** Measures a row that is drawn. Its element says its position: `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
  /** Makes a row the stop: called when it gets the focus. */
  readonly onRowFocus: (index: number) => void;
  /** For the list. */
  readonly around: { readonly onKeyDown: (event: KeyboardEvent) => void };
}

/**
 * Draws only those rows of a list that are in sight, as the page scrolls. One stop of the Tab key; arrow keys, Page Up, Page Down, Home and
 * End move among them, each row having one button.
 *
 * @param onShown called with the first row in sight and the last, whenever they are others
 */
export function useRows(
  list: RefObject<HTMLElement | null>,
  count: number,
  onShown: (first: number, last: number) => void,
): Rows {
  const [margin, setMargin] = useState(0);
  const [last, setStop] = useState(0);
  const stop = Math.min(last, count - 1);
  const isMoved = useRef(false);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => HEIGHT,
    overscan: BEYOND,
    scrollMargin: margin,
    scrollPaddingStart: TOP,
    // The stop is always there, wherever the page is scrolled to.
    rangeExtractor: (range: Range) => [...new Set([...defaultRangeExtractor(range), stop])].sort((a, b) => a - b),
  });
  const items: readonly VirtualItem[] = virtualizer.getVirtualItems();
  // What stands above the list may be of any height, and change it at any time.
  const place = (): void => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    setMargin(Math.round(top + window.scrollY));
  };
  useLayoutEffect(place);
  useEffect(() => {
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(place);
    observer?.observe(document.body);
    return () => observer?.disconnect();
  }, []);
  useEffect(() => {
    if (!isMoved.current) return;
    isMoved.current = false;
    list.current?.querySelector<HTMLElement>(`[data-index="${stop}"] > button`)?.focus({ preventScroll: true });
  });
  const { startIndex: first = 0, endIndex: end = -1 } = virtualizer.range ?? {};
  useEffect(() => onShown(first, Math.min(end, count - 1)), [onShown, first, end, count]);
  return {
    drawn: items.map(({ index, start }) => ({ index, top: start - margin })),
    height: virtualizer.getTotalSize(),
    stop,
    measure: virtualizer.measureElement,
    onRowFocus: setStop,
    around: {
      onKeyDown: (event) => {
        const page = Math.max(1, Math.floor((window.innerHeight - TOP) / HEIGHT) - 1);
        const to = rowMove(event.key, stop, count, page);
        if (to === null) return;
        event.preventDefault();
        isMoved.current = true;
        setStop(to);
        virtualizer.scrollToIndex(to, { align: "auto" });
      },
    },
  };
}

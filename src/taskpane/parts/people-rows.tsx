import { makeStyles, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import type { PersonRow } from "../../report/people-list";
import { wholeNumber } from "../../text/plural";
import { useKeptFocus } from "../use-kept-focus";

/** Height of a row before it is drawn, in pixels: two lines. */
const HEIGHT = 49;
/** Below what stays at the top of the pane when its page is scrolled. */
const TOP = 48;
/** Rows that are drawn beyond those in sight. */
const BEYOND = 6;

const useStyles = makeStyles({
  list: { position: "relative", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  item: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  person: {
    display: "grid",
    rowGap: "2px",
    width: "100%",
    margin: 0,
    padding: "5px 4px",
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    color: "inherit",
    cursor: "pointer",
    backgroundColor: "transparent",
    border: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  line: { display: "flex", columnGap: "8px" },
  id: { fontWeight: tokens.fontWeightSemibold },
  place: { marginInlineStart: "auto", flexShrink: 0, color: tokens.colorBrandForegroundLink },
  evidence: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Somebody as the list shows them. */
export interface ShownPerson extends PersonRow {
  /** "" where it is not known, or not yet. */
  readonly name: string;
}

export interface PeopleRowsProps {
  readonly title: string;
  readonly count: number;
  readonly person: (at: number) => ShownPerson;
  /** What the line below the ID says of somebody. */
  readonly detailsOf: (person: PersonRow) => string;
  /** Whether rows say the sheet that they are on. */
  readonly withSheet: boolean;
  readonly goTo: (person: PersonRow) => void;
  /** Called with the first and the last place that is drawn, whenever they are others. */
  readonly onShown: (first: number, last: number) => void;
}

/**
 * The rows of a list of people, of which only those in sight are drawn: there may be a hundred thousand. One stop of the Tab key; arrow keys,
 * Page Up, Page Down, Home and End move, Enter goes to the row.
 */
export function PeopleRows({ title, count, person, detailsOf, withSheet, goTo, onShown }: PeopleRowsProps) {
  const styles = useStyles();
  const kept = useKeptFocus<HTMLDivElement>();
  const list = kept.ref;
  const [margin, setMargin] = useState(0);
  const [last, setActive] = useState(0);
  const active = Math.min(last, count - 1);
  const isMoved = useRef(false);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => HEIGHT,
    overscan: BEYOND,
    scrollMargin: margin,
    scrollPaddingStart: TOP,
    // The one that the Tab key stops at is always there, wherever the list is scrolled to.
    rangeExtractor: (range: Range) => {
      const shown = defaultRangeExtractor(range);
      if (active < 0 || shown.includes(active)) return shown;
      return active < shown[0] ? [active, ...shown] : [...shown, active];
    },
  });
  const items = virtualizer.getVirtualItems();
  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    setMargin(Math.round(top + window.scrollY));
  });
  useEffect(() => {
    if (!isMoved.current) return;
    isMoved.current = false;
    list.current?.querySelector<HTMLElement>(`[data-index="${active}"] > button`)?.focus({ preventScroll: true });
  });
  const shown = items.map(({ index }) => index).filter((index) => index !== active || items.length === 1);
  const [first, end] = [shown.at(0) ?? 0, shown.at(-1) ?? -1];
  useEffect(() => onShown(Math.min(first, Math.max(0, end)), end), [onShown, first, end]);
  const move = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((window.innerHeight - TOP) / HEIGHT) - 1);
    const to = target(event.key, active, count, page);
    if (to === null) return;
    event.preventDefault();
    isMoved.current = true;
    setActive(to);
    virtualizer.scrollToIndex(to, { align: "auto" });
  };
  return (
    <div
      {...kept}
      role="list"
      aria-label={title}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={move}
    >
      {items.map(({ index, start }) => {
        const one = person(index);
        return (
          <div
            key={index}
            ref={virtualizer.measureElement}
            role="listitem"
            aria-setsize={count}
            aria-posinset={index + 1}
            data-index={index}
            className={styles.item}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            <button
              type="button"
              className={styles.person}
              tabIndex={index === active ? 0 : -1}
              onFocus={() => setActive(index)}
              onClick={() => goTo(one)}
            >
              <span className={styles.line}>
                <span className={styles.id}>{one.id}</span> <span>{one.name}</span>{" "}
                <span className={styles.place}>
                  {withSheet ? `${one.place.table.sheet}, row` : "Row"} {wholeNumber(one.place.row)}
                </span>
              </span>{" "}
              <span className={styles.evidence}>{detailsOf(one)}</span>
            </button>
          </div>
        );
      })}
    </div>
  );
}

/** Where a key leads; null for a key that leads nowhere. */
function target(key: string, from: number, count: number, page: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(from + 1, count - 1);
    case "ArrowUp":
      return Math.max(from - 1, 0);
    case "PageDown":
      return Math.min(from + page, count - 1);
    case "PageUp":
      return Math.max(from - page, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

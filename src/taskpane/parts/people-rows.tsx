import { makeStyles, tokens } from "@fluentui/react-components";
import type { PersonRow } from "../../report/people-list";
import { wholeNumber } from "../../text/plural";
import { useKeptFocus } from "../use-kept-focus";
import { useRows } from "../use-rows";

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
  /** Called with the first place in sight and the last, whenever they are others. */
  readonly onShown: (first: number, last: number) => void;
}

/**
 * The rows of a list of people, of which only those in sight are drawn: there may be a hundred thousand. One stop of the Tab key; arrow keys,
 * Page Up, Page Down, Home and End move, Enter goes to the row.
 */
export function PeopleRows({ title, count, person, detailsOf, withSheet, goTo, onShown }: PeopleRowsProps) {
  const styles = useStyles();
  const kept = useKeptFocus<HTMLDivElement>();
  const { drawn, height, stop, measure, onRowFocus, around } = useRows(kept.ref, count, onShown);
  return (
    <div {...kept} {...around} role="list" aria-label={title} className={styles.list} style={{ height }}>
      {drawn.map(({ index, top }) => {
        const one = person(index);
        return (
          <div
            key={index}
            ref={measure}
            role="listitem"
            aria-setsize={count}
            aria-posinset={index + 1}
            data-index={index}
            className={styles.item}
            style={{ transform: `translateY(${top}px)` }}
          >
            <button
              type="button"
              className={styles.person}
              tabIndex={index === stop ? 0 : -1}
              onFocus={() => onRowFocus(index)}
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

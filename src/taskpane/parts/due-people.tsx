import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { hasDetails } from "../../app/people-details";
import { daysText } from "../../report/next-text";
import { longDay } from "../../text/day-text";
import { wholeNumber } from "../../text/plural";
import { goToPersonRow } from "../go-to-person-row";
import type { DuePerson, NextSection } from "../model/next-sections";
import { useAction } from "../use-action";
import { useShownNames } from "../use-shown-names";
import { ActionStatus } from "./action-status";
import { Announcer } from "./announcer";
import { DuePeopleActions } from "./due-people-actions";

/** People that are drawn at first: few, so that those who are soon due are not far below those who are overdue. */
const FIRST = 10;
/** How many more each press draws. */
const PAGE = 200;

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", margin: 0, padding: 0, listStyleType: "none" },
  person: {
    padding: "6px 0",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
  id: { fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", flexWrap: "wrap", gap: "4px 8px" },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

export interface DuePeopleProps {
  readonly section: NextSection;
  /** What it is called: "Overdue" */
  readonly title: string;
  /** Of whom it is: "NPQH, 2018/19"; "" = of all. */
  readonly scope: string;
  /** Whether rows are called with their sheet. */
  readonly withSheet: boolean;
}

/**
 * People whose deadline is equally near, each with the way to their row. Names are read for those who are shown, when that is wanted, and
 * forgotten with the list.
 */
export function DuePeople({ section, title, scope, withSheet }: DuePeopleProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(FIRST);
  const [wantsNames, setWantsNames] = useState(false);
  const people = useMemo(() => section.people(0, shown), [section, shown]);
  const { names, fault } = useShownNames(people, wantsNames);
  const list = useRef<HTMLUListElement>(null);
  // Where the keyboard's focus goes once more are drawn: by then the button may be gone, or far below them.
  const [goOnAt, setGoOnAt] = useState<number | null>(null);
  useEffect(() => {
    if (goOnAt !== null) list.current?.children[goOnAt]?.querySelector<HTMLElement>("button, a")?.focus();
  }, [goOnAt]);
  // Excel keeps the first waiting while a cell is being edited; where the user wants to go last must not be ignored.
  const going = useAction({ whileBusy: "wait" });
  const left = section.count - people.length;
  const more =
    left <= PAGE ? `Show all ${wholeNumber(section.count)}` : `Show ${PAGE} more of ${wholeNumber(section.count)}`;
  return (
    <>
      <DuePeopleActions section={section} title={title} scope={scope}>
        {hasDetails().names && (
          <Button
            size="small"
            aria-label={`${wantsNames ? "Hide" : "Show"} names: ${title}`}
            onClick={() => setWantsNames(!wantsNames)}
          >
            {wantsNames ? "Hide names" : "Show names"}
          </Button>
        )}
      </DuePeopleActions>
      {fault !== "" && <p className={styles.fault}>Names could not be read. {fault}</p>}
      <Announcer text={fault === "" ? (names === null ? "" : "Names are shown.") : fault} />
      <ul ref={list} className={styles.list} aria-label={title}>
        {people.map((person, i) => (
          <li key={person.place.row + person.place.table.sheet} className={styles.person}>
            <div className={styles.line}>
              <span className={styles.id}>{person.id}</span>
              {names !== null && names[i] !== "" && <span>{names[i]}</span>}
              <span className={styles.muted}>
                {person.qualification}, {person.year}
              </span>
            </div>
            <div className={styles.line}>
              <span>{deadlineText(person)}</span>
              <Link
                inline
                aria-label={`Go to row ${person.place.row} of ${person.place.table.name}`}
                onClick={() => void going.run(() => goToPersonRow(person.id, person.place))}
              >
                Go to {withSheet ? `${person.place.table.sheet}, ` : ""}row {person.place.row}
              </Link>
            </div>
          </li>
        ))}
      </ul>
      <ActionStatus action={going} />
      {left > 0 && (
        <div>
          <Button
            size="small"
            aria-label={`${more}: ${title}`}
            onClick={() => {
              setGoOnAt(people.length);
              setShown(shown + PAGE);
            }}
          >
            {more}
          </Button>
        </div>
      )}
    </>
  );
}

/** "14 March 2027, in 12 days" */
function deadlineText({ deadline, days }: DuePerson): string {
  if (deadline === null) return "No deadline known";
  return [longDay(deadline), ...(days === null ? [] : [daysText(days)])].join(", ");
}

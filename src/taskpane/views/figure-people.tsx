import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useId, useMemo, useState } from "react";
import { goToPerson } from "../../app/go-to-person";
import { hasDetails } from "../../app/people-details";
import type { SelectedFigure } from "../../app/selected-figure";
import { hasRegisterChanged, type SessionState } from "../../app/session-state";
import type { Analysis } from "../../metrics/analyse";
import type { Asked } from "../../metrics/behind/question";
import { peopleList, type PersonRow } from "../../report/people-list";
import { askedText, othersText } from "../../report/question-text";
import { wholeNumber } from "../../text/plural";
import type { ActionEnd } from "../action-end";
import { peopleAnswer } from "../model/people-answer";
import { peopleHeading } from "../model/people-heading";
import {
  amountText,
  emptyText,
  matchText,
  MOST_LISTED,
  MOST_NAMED,
  movedText,
  searchedText,
  sideTexts,
  staleText,
} from "../model/people-texts";
import { Announcer } from "../parts/announcer";
import { PeopleActions } from "../parts/people-actions";
import { PeopleRows } from "../parts/people-rows";
import { StaleFigure } from "../parts/stale-figure";
import { TextInput } from "../parts/text-input";
import { ViewHeading } from "../parts/view-heading";
import { useAction } from "../use-action";
import { useMatching } from "../use-matching";
import { useNames } from "../use-names";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  text: { margin: 0 },
  muted: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  amount: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  sides: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface FigurePeopleProps {
  readonly asked: Asked;
  /** The cell of a sheet that it was asked for; null for a figure of the pane. */
  readonly shown: Extract<SelectedFigure, { readonly kind: "figure" }> | null;
  readonly analysis: Analysis;
  readonly state: SessionState;
}

/** The people behind a figure: the question in words, how many, and who. */
export function FigurePeople({ asked, shown, analysis, state }: FigurePeopleProps) {
  const styles = useStyles();
  const { definitions } = analysis.results;
  const answer = useMemo(() => peopleAnswer(analysis, asked), [analysis, asked]);
  const [areOthersWanted, setOthersWanted] = useState(false);
  const { counted, others } = answer;
  const isOthers = areOthersWanted && others !== null;
  const behind = isOthers ? others : counted;
  const { kind } = behind;
  const list = useMemo(() => peopleList(analysis, behind), [analysis, behind]);
  const { title, part, meaning } = peopleHeading(asked, definitions, isOthers);
  const isChanged = state.fingerprint === null ? null : hasRegisterChanged(state);
  const stale = shown === null ? "" : staleText(shown, answer, isChanged);
  return (
    <div className={styles.view}>
      <div>
        <ViewHeading text={title} />
        <p className={styles.text}>{part}</p>
        {!isOthers && <p className={styles.muted}>{meaning}</p>}
      </div>
      {stale !== "" && <StaleFigure text={stale} job={state.job} />}
      {others === null ? (
        list.count > 0 && <p className={styles.amount}>{amountText(list.count, kind)}</p>
      ) : (
        <div className={styles.sides} role="group" aria-label="Which of them">
          {sideTexts(answer).map((text, side) => (
            <Button
              key={side}
              size="small"
              appearance={isOthers === (side === 1) ? "primary" : "secondary"}
              aria-pressed={isOthers === (side === 1)}
              onClick={() => setOthersWanted(side === 1)}
            >
              {text}
            </Button>
          ))}
        </div>
      )}
      <Announcer text={amountText(list.count, kind)} />
      {list.count === 0 ? (
        <p className={styles.text}>{emptyText(kind, isOthers)}</p>
      ) : (
        <Listed
          key={String(isOthers)}
          asked={asked}
          isOthers={isOthers}
          title={isOthers ? othersText(asked, definitions) : askedText(asked, definitions)}
          kind={kind}
          list={list}
          withSheet={analysis.register.participants.tables.some(({ whole }, _, [first]) => whole !== first.whole)}
        />
      )}
    </div>
  );
}

interface ListedProps extends Pick<FigurePeopleProps, "asked"> {
  readonly isOthers: boolean;
  readonly title: string;
  readonly kind: "people" | "assessments" | "ratings";
  readonly list: ReturnType<typeof peopleList>;
  readonly withSheet: boolean;
}

/** A list of people, and what can be done with it. */
function Listed({ asked, isOthers, title, kind, list, withSheet }: ListedProps) {
  const styles = useStyles();
  const [search, hint] = [useId(), useId()];
  const [wanted, setWanted] = useState("");
  const [[first, last], setShown] = useState<readonly [number, number]>([0, -1]);
  // Excel keeps the first waiting while a cell is being edited; where the user wants to go last must not be ignored.
  const going = useAction({ whileBusy: "wait" });
  // Names of a short list are all read once something is looked for; of a long one only those in sight ever are.
  const isAllNamed = wanted.trim() !== "" && list.count <= MOST_NAMED;
  const all = useMemo(() => Array.from({ length: isAllNamed ? list.count : 0 }, (_, i) => i), [isAllNamed, list]);
  const ofAll = useNames(list, all);
  const { rows, isDone } = useMatching(list, wanted, isAllNamed ? ofAll.names : NO_NAMES);
  const inSight = useMemo(() => {
    const places = Array.from({ length: last - first + 1 }, (_, i) => (rows === null ? first + i : rows[first + i]));
    return places.filter((place) => place < list.count);
  }, [rows, first, last, list]);
  const ofShown = useNames(list, inSight);
  const nameOf = (place: number): string => ofShown.names.get(place) ?? ofAll.names.get(place) ?? "";
  const fault = ofShown.fault === "" ? ofAll.fault : ofShown.fault;
  const count = rows?.length ?? list.count;
  const at = (i: number): number => rows?.[i] ?? i;
  const { qualification, year } = asked.people;
  const columns = { withQualification: qualification === null, withYear: year === null };
  const onShown = useCallback((from: number, to: number) => setShown([from, to]), []);
  const goTo = ({ id, place }: PersonRow): void =>
    void going.run(async (): Promise<ActionEnd> => {
      const isThere = (await goToPerson(id, place)) === "gone to";
      return isThere ? "" : { refused: movedText(place) };
    });
  const named = hasDetails().names ? list.count <= MOST_NAMED : null;
  const said = rows === null ? "" : isDone || count > 0 ? matchText(count, list.count, kind, wanted.trim(), named) : "";
  return (
    <>
      <PeopleActions
        rows={() => Array.from({ length: count }, (_, i) => list.row(at(i)))}
        columns={columns}
        list={() => ({
          title,
          asked,
          isOthers,
          people: Array.from({ length: list.count }, (_, i) => list.row(i)),
        })}
      />
      <div>
        <label htmlFor={search}>Find</label>
        <TextInput
          id={search}
          type="search"
          width="100%"
          aria-describedby={hint}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
        <p id={hint} className={styles.muted}>
          {said === "" ? searchedText(named) : said}
        </p>
      </div>
      <Announcer text={isDone ? said : ""} />
      {going.fault !== "" && <p className={styles.fault}>{going.fault}</p>}
      <Announcer text={going.fault} />
      {fault !== "" && <p className={styles.fault}>{fault}</p>}
      {count > MOST_LISTED && (
        <p className={styles.muted}>
          The first {wholeNumber(MOST_LISTED)} of {wholeNumber(count)} are listed. Type above to find others.
        </p>
      )}
      {count > 0 && (
        <PeopleRows
          title={title}
          count={Math.min(count, MOST_LISTED)}
          person={(i) => ({ ...list.row(at(i)), name: nameOf(at(i)) })}
          detailsOf={(person) => detailsOf(person, columns)}
          withSheet={withSheet || kind !== "people"}
          goTo={goTo}
          onShown={onShown}
        />
      )}
    </>
  );
}

const NO_NAMES: ReadonlyMap<number, string> = new Map();

/** "NPQH, 2018/19: withdrawn 3 Mar 2019", without what is the same for all. */
function detailsOf(
  { qualification, year, evidence }: PersonRow,
  { withQualification, withYear }: { readonly withQualification: boolean; readonly withYear: boolean },
): string {
  const where = [...(withQualification ? [qualification] : []), ...(withYear ? [year] : [])].join(", ");
  return [where, evidence].filter((part) => part !== "").join(": ");
}

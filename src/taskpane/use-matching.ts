import { useEffect, useState } from "react";
import type { PeopleList } from "../report/people-list";
import { hasWords, wantedWords } from "./model/people-filter";

/** Rows that are looked through at once: the pane stays quick in between. */
const AT_ONCE = 10_000;

/** The rows of a list that a filter lets through. */
export interface Matching {
  /** Their places in the list; null: all of it. */
  readonly rows: readonly number[] | null;
  /** Whether the whole list has been looked through. */
  readonly isDone: boolean;
}

/** Looks through a list for the words that are typed. @param names of some rows, by place; the same map as long as they are the same */
export function useMatching(list: PeopleList, wanted: string, names: ReadonlyMap<number, string>): Matching {
  const [found, setFound] = useState<{ readonly list: PeopleList; readonly wanted: string; readonly all: Matching }>({
    list,
    wanted,
    all: ALL,
  });
  useEffect(() => {
    const words = wantedWords(wanted);
    if (words.length === 0) return;
    const rows: number[] = [];
    let at = 0;
    const goOn = (): void => {
      for (const end = Math.min(at + AT_ONCE, list.count); at < end; at++) {
        if (hasWords(list.row(at), names.get(at) ?? "", words)) rows.push(at);
      }
      setFound({ list, wanted, all: { rows: [...rows], isDone: at === list.count } });
      if (at < list.count) timer = setTimeout(goOn);
    };
    let timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [list, wanted, names]);
  if (wantedWords(wanted).length === 0) return ALL;
  // What was found before stays in sight while the next letter is looked for, but never rows of another list.
  return found.list === list ? { ...found.all, isDone: found.all.isDone && found.wanted === wanted } : NOTHING_YET;
}

const ALL: Matching = { rows: null, isDone: true };
const NOTHING_YET: Matching = { rows: [], isDone: false };

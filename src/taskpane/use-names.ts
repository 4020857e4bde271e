import { useEffect, useRef, useState } from "react";
import { readNames } from "../app/people-details";
import { explained } from "../excel/explained";
import type { PeopleList } from "../report/people-list";

/** How long a list has to rest before names are read, in milliseconds: of rows that only pass by none are wanted. */
const REST = 100;

/** Names of some rows of a list, by their place in it, and why there are none where they could not be read. */
interface Names {
  readonly list: PeopleList;
  readonly names: ReadonlyMap<number, string>;
  readonly fault: string;
}

/**
 * The names of those rows of a list that are wanted, read from the workbook once they are. They are kept nowhere else, and forgotten as soon
 * as they are no longer wanted or the list is another.
 *
 * @param wanted places in the list; the same array as long as they are the same
 */
export function useNames(list: PeopleList, wanted: readonly number[]): Omit<Names, "list"> {
  const known = useRef<Names>({ list, names: NONE, fault: "" });
  const [shown, setShown] = useState<Names>({ list, names: NONE, fault: "" });
  useEffect(() => {
    let isOver = false;
    const read = async (): Promise<void> => {
      const before = known.current.list === list ? known.current.names : NONE;
      const missing = wanted.filter((i) => !before.has(i));
      if (missing.length === 0 && before.size === wanted.length) return;
      const end = await namesOf(list, missing);
      if (isOver) return;
      const names = new Map(wanted.map((i) => [i, before.get(i) ?? end.names.get(i) ?? ""]));
      known.current = { list, names: end.fault === "" ? names : NONE, fault: end.fault };
      setShown(known.current);
    };
    const timer = setTimeout(() => void read(), REST);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [list, wanted]);
  return shown.list === list ? shown : { names: NONE, fault: "" };
}

const NONE: ReadonlyMap<number, string> = new Map();

async function namesOf(list: PeopleList, rows: readonly number[]): Promise<Omit<Names, "list">> {
  if (rows.length === 0) return { names: NONE, fault: "" };
  try {
    const names = await readNames(rows.map((i) => list.row(i)));
    return { names: new Map(rows.map((row, i) => [row, names[i]])), fault: "" };
  } catch (error) {
    return { names: NONE, fault: `Names could not be read. ${await explained(error)}` };
  }
}

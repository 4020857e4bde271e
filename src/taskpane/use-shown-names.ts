import { useEffect, useState } from "react";
import { readNames, type PersonAtRow } from "../app/people-details";
import { explained } from "../excel/explained";

/** Names of some people, or why they could not be read; null while there are none. */
export interface Names {
  readonly names: readonly string[] | null;
  readonly fault: string;
}

/** Names that were read, and for whom. */
interface Read extends Names {
  readonly people: readonly PersonAtRow[];
}

const NONE: Names = { names: null, fault: "" };

/** Reads the names of those who are shown from their rows, as long as that is wanted, and forgets them after that. */
export function useShownNames(people: readonly PersonAtRow[], isWanted: boolean): Names {
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    if (!isWanted) return setRead(null);
    let isCurrent = true;
    const keep = (names: Names): void => {
      if (isCurrent) setRead({ ...names, people });
    };
    readNames(people).then(
      (names) => keep({ names, fault: "" }),
      async (error: unknown) => keep({ names: null, fault: await explained(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [people, isWanted]);
  return isWanted && read !== null && read.people === people ? read : NONE;
}

import { useState, type FocusEvent, type KeyboardEvent } from "react";
import { figureMove, type FigurePlace } from "./model/figure-moves";

/** The figures of a table that lead to people, as one stop of the Tab key. */
export interface Figures {
  /** Whether Tab stops at a figure. */
  readonly isStop: (place: FigurePlace) => boolean;
  /** For the element around the figures. */
  readonly around: {
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
}

/**
 * Lets arrow keys move among the figures of a table that lead to people ({@link FigureButton}), so that they are one stop of the Tab key: a
 * table may have two hundred.
 *
 * @param all where they are, in the order of reading
 */
export function useFigures(all: readonly FigurePlace[]): Figures {
  const [last, setLast] = useState<FigurePlace | null>(null);
  const stop = all.find((one) => isSame(one, last)) ?? all.at(0) ?? null;
  return {
    isStop: (place) => isSame(place, stop),
    around: {
      onFocus: ({ target }) => {
        const place = placeOf(target);
        if (place !== null) setLast(place);
      },
      onKeyDown: (event) => {
        const from = placeOf(event.target as HTMLElement);
        const to = from === null ? null : figureMove(event, from, all);
        if (to === null) return;
        event.preventDefault();
        event.currentTarget
          .querySelector<HTMLElement>(`[data-figure-row="${to.row}"][data-figure-column="${to.column}"]`)
          ?.focus();
      },
    },
  };
}

function isSame(a: FigurePlace, b: FigurePlace | null): boolean {
  return a.row === b?.row && a.column === b.column;
}

function placeOf({ dataset: { figureRow, figureColumn } }: HTMLElement): FigurePlace | null {
  return figureRow === undefined ? null : { row: Number(figureRow), column: Number(figureColumn) };
}

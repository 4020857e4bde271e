import { useEffect, useRef, type FocusEvent } from "react";
import type { PaneView, ViewBefore } from "../app/pane-view";

/** What has to be told of the view that another may be shown over. */
export interface Beginning {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * A view begins at its top, wherever the last one was scrolled to; back on the overview, the focus leads to the right place. Back from the
 * people behind a figure, the focus returns to where it was in the view that is still there.
 */
export function useBeginning(view: PaneView): Beginning {
  const last = useRef<HTMLElement>(null);
  const over = useRef<ViewBefore>(null);
  // A figure on a sheet is told of again whenever the register changes, and is still the same list.
  const shown = view.name === "people" ? JSON.stringify("asked" in view.of ? view.of : placeOf(view.of)) : view;
  useEffect(() => {
    const isBack = over.current === view;
    over.current = view.name === "people" ? view.from : null;
    if (isBack && last.current?.isConnected === true) last.current.focus();
    else if (isBack || view.name !== "overview" || view.cameFrom === undefined) window.scrollTo(0, 0);
  }, [shown]);
  return { onFocus: ({ target }) => (last.current = target) };
}

function placeOf({ shown }: { readonly shown: object }): unknown {
  return ["sheet", "cell"].map((key) => (shown as Readonly<Record<string, unknown>>)[key]);
}

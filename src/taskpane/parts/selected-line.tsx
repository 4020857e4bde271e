import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { currentView, showPeople, showView } from "../../app/pane-view";
import type { Occasion, SelectedFigure } from "../../app/selected-figure";
import { selectedText } from "../model/selected-text";
import { useView } from "../use-session";

const useStyles = makeStyles({
  line: {
    margin: "0 0 12px",
    paddingBottom: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

/** Views that give way to a figure as soon as it is selected: in the others somebody may be typing. */
const GIVING_WAY: ReadonlySet<string> = new Set(["overview", "metric", "groups", "next"]);

/**
 * Follows what is selected on the sheets of the add-in as long as the pane is drawn: shows the people behind it, or where that would be in
 * the way one line that leads to them.
 */
export function SelectedLine() {
  const styles = useStyles();
  const view = useView();
  const [offered, setOffered] = useState<SelectedFigure | null>(null);
  useEffect(() => follow(setOffered), []);
  const text = offered === null || view.name === "people" ? "" : selectedText(offered);
  if (offered === null || text === "") return null;
  return (
    <p className={styles.line}>
      <Link
        inline
        onClick={() => {
          setOffered(null);
          showPeople({ shown: offered });
        }}
      >
        {text}
      </Link>
    </p>
  );
}

/** Follows the selection. @param offer a figure that is not shown at once; null: none */
function follow(offer: (figure: SelectedFigure | null) => void): () => void {
  let isOver = false;
  let end = (): void => {};
  const tell = (shown: SelectedFigure, occasion: Occasion): void => {
    const view = currentView();
    if (occasion === "changed") {
      // It is the last one that was selected, and so also one that a reading has overtaken.
      if (view.name === "people" && "shown" in view.of) showView({ ...view, of: { shown } });
    } else if (view.name === "people" || (GIVING_WAY.has(view.name) && shown.kind === "figure")) {
      offer(null);
      showPeople({ shown });
    } else offer(shown);
  };
  // Fetched when the pane is drawn, as its first view does without it; where that fails, figures of the pane still lead to people.
  import(/* webpackChunkName: "people-view" */ "../../app/selected-figure")
    .then(({ followSelection }) => followSelection(tell))
    .then(
      (ending) => {
        if (isOver) ending();
        else end = ending;
      },
      () => {},
    );
  return () => {
    isOver = true;
    end();
  };
}

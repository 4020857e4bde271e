import { makeStyles, tokens } from "@fluentui/react-components";
import type { PeopleView as View } from "../../app/pane-view";
import type { SessionState } from "../../app/session-state";
import type { Analysis } from "../../metrics/analyse";
import { nothingText } from "../model/people-texts";
import { ListSheet } from "../parts/list-sheet";
import { ViewHeading } from "../parts/view-heading";
import { FigurePeople } from "./figure-people";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: "12px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export interface PeopleViewProps {
  readonly of: View["of"];
  readonly analysis: Analysis;
  readonly state: SessionState;
}

/** Behind a figure: who is counted in it, wherever it was pressed or selected; or why nobody is. */
export function PeopleView({ of, analysis, state }: PeopleViewProps) {
  if ("asked" in of)
    return <FigurePeople key={keyOf(of.asked)} {...of} shown={null} analysis={analysis} state={state} />;
  const { shown } = of;
  switch (shown.kind) {
    case "figure": {
      const { asked } = shown;
      return <FigurePeople key={keyOf(asked)} asked={asked} shown={shown} analysis={analysis} state={state} />;
    }
    case "list":
      return <ListSheet key={shown.list.id} {...shown} />;
    case "failed":
    case "elsewhere":
    case "nobody":
    case "gone":
      return <Nothing {...nothingText(shown)} />;
  }
}

/** A list of another question begins at its top, without a filter. */
function keyOf(asked: unknown): string {
  return JSON.stringify(asked);
}

function Nothing({ title, text }: { readonly title: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <ViewHeading text={title} />
      <p className={styles.text}>{text}</p>
    </div>
  );
}

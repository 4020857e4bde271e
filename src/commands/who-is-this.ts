import { showPeople } from "../app/pane-view";
import { figureInSelection, type SelectedFigure } from "../app/selected-figure";
import { session } from "../app/session";
import { showPane } from "../excel/show-pane";
import { isOfPeople, type CountedName } from "../metrics/behind/counted-name";
import { peopleBehind } from "../metrics/behind/people-behind";
import { plural } from "../text/plural";

/** Shows who is behind the figure in the selection; returns what to say where the pane does not open, or null. Never rejects. */
export async function whoIsThis(): Promise<string | null> {
  const figure = await figureInSelection();
  showPeople({ shown: figure });
  return (await showPane()) ? null : sentence(figure);
}

function sentence(figure: SelectedFigure): string {
  switch (figure.kind) {
    case "elsewhere":
      return ELSEWHERE;
    case "failed":
      return figure.message;
    case "list":
      return `The sheet ${figure.sheet} is a list of people already. To refresh or delete it, ${OPEN}`;
    case "nobody":
      return `Nobody is behind ${figure.cell} of the sheet ${figure.sheet}: it holds no number of people. ${ELSEWHERE}`;
    case "gone":
      return `The report no longer has the figure in ${figure.cell} of the sheet ${figure.sheet}. Choose Refresh sheets on the Home tab, and try again.`;
    case "figure":
      return `${countOf(figure)} behind ${figure.cell} of the sheet ${figure.sheet}. To see who they are, ${OPEN}`;
  }
}

/** "3 people are" */
function countOf({ asked: { people }, isCurrent }: Extract<SelectedFigure, { kind: "figure" }>): string {
  const { register } = session.state;
  // It was, or the figure would not have been found.
  const count = register.kind === "read" ? peopleBehind(register.analysis, people).positions.length : 0;
  const now = isCurrent ? "" : " now";
  return `${things(people.measure, count)} ${count === 1 ? "is" : "are"}${now}`;
}

function things(measure: CountedName, count: number): string {
  if (isOfPeople(measure)) return plural(count, "person", "people");
  return plural(count, measure === "responses" ? "rating" : "assessment");
}

const OPEN = "choose Open pane on the Home tab.";
const ELSEWHERE = "Select a figure on one of the summary sheets, then choose Who is this?";

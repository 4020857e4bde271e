import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { deleteList, refreshList, type ListResult } from "../../app/list-on-sheet";
import type { SelectedFigure } from "../../app/selected-figure";
import type { ActionEnd } from "../action-end";
import { momentText } from "../messages";
import { useAction } from "../use-action";
import { ActionStatus } from "./action-status";
import { Announcer } from "./announcer";
import { ViewHeading } from "./view-heading";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A sheet with a list of people: what it lists, and the two things that the add-in does with it when it is told to. */
export function ListSheet({ sheet, list: { id, note } }: Extract<SelectedFigure, { readonly kind: "list" }>) {
  const styles = useStyles();
  const action = useAction();
  const [deleting, setDeleting] = useState<"no" | "asked" | "done">("no");
  const run = (work: (id: string) => Promise<ListResult>, done: (name: string) => string): Promise<void> =>
    action.run(async (): Promise<ActionEnd> => {
      const end = await work(id);
      return "refused" in end ? end : done(end.sheet);
    });
  const remove = (): void => {
    if (deleting !== "asked") return setDeleting("asked");
    setDeleting("no");
    void run(deleteList, (name) => {
      setDeleting("done");
      return `The sheet ${name} is deleted.`;
    });
  };
  return (
    <div className={styles.view}>
      <ViewHeading text={note?.title ?? sheet} />
      <p className={styles.muted}>
        {note === null
          ? "This sheet was a list of people, but does not say of whom any more: it can be deleted, not refreshed."
          : `A list on the sheet ${sheet}, as of ${momentText(note.at)}. It stays as it is until you refresh it.`}
      </p>
      <div className={styles.row}>
        {note !== null && (
          <Button
            appearance="primary"
            disabledFocusable={action.isBusy || deleting === "done"}
            onClick={() => void run(refreshList, () => "The list says what the register says now.")}
          >
            Refresh this list
          </Button>
        )}
        <Button disabledFocusable={action.isBusy || deleting === "done"} onClick={() => remove()}>
          {deleting === "asked" ? "Delete it for good" : "Delete this list"}
        </Button>
        {deleting === "asked" && <Button onClick={() => setDeleting("no")}>Keep it</Button>}
      </div>
      {deleting === "asked" && <p className={styles.muted}>{WARNING}</p>}
      <Announcer text={deleting === "asked" ? WARNING : ""} />
      <ActionStatus action={action} showsSaid />
    </div>
  );
}

const WARNING = "The sheet goes with everything that is written on it. Excel cannot bring it back.";

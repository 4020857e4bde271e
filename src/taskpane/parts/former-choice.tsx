import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { FormerFile } from "../../app/publication-state";
import { publishingOf } from "../../app/publishing-of";
import { session } from "../../app/session";
import { longDay } from "../../text/day-text";
import { useAction } from "../use-action";
import { ActionStatus } from "./action-status";

const useStyles = makeStyles({
  place: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px", justifyItems: "start" },
  input: { font: "inherit", maxWidth: "100%", color: tokens.colorNeutralForeground1 },
  label: { fontWeight: tokens.fontWeightSemibold },
  help: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The copy that was published before, chosen from a file. It is read here, and kept nowhere. */
export function FormerChoice({ former }: { readonly former: FormerFile | null }) {
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const action = useAction();
  const choose = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined) void action.run(() => publishingOf(session).chooseFormer(file));
  };
  const forget = (): void => {
    publishingOf(session).forgetFormer();
    if (input.current === null) return;
    input.current.value = "";
    // The button goes, and the keyboard's focus would go with it.
    input.current.focus();
  };
  return (
    <div className={styles.place}>
      <label htmlFor={id} className={styles.label}>
        File publication.csv of the copy before
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".csv,text/csv"
        className={styles.input}
        onChange={({ target }) => choose(target.files)}
      />
      <div className={styles.help}>
        Whoever has both copies can compare them. The new one is then made so that the difference gives nobody away.
      </div>
      {former !== null && (
        <>
          <div>
            {former.name}, as of {longDay(former.copy.asOf)}
          </div>
          <Button size="small" onClick={forget}>
            Do not compare
          </Button>
        </>
      )}
      <ActionStatus action={action} />
    </div>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PublicationForm } from "../../app/publication-file";
import type { Publication } from "../../app/publication-state";
import { publishingOf } from "../../app/publishing-of";
import { session } from "../../app/session";
import { escapedHtml } from "../../text/escaped-html";
import { saveFile } from "../save-file";
import { useAction } from "../use-action";
import { ActionStatus } from "./action-status";
import { CopyButton } from "./copy-button";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  summary: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  copies: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  note: { flexBasis: "100%", margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const TEXT_FORMS = ["page", "csv", "json"] as const;
const NAMES: Readonly<Record<PublicationForm, string>> = {
  page: "page",
  workbook: "workbook",
  csv: "CSV",
  json: "JSON",
};

/** Opens a copy as a new workbook, saves it as files, or copies what these say. */
export function PublicationFiles({ publication }: { readonly publication: Publication }) {
  const styles = useStyles();
  const action = useAction();
  const [isRefused, setRefused] = useState(false);
  const open = async () => {
    const end = await publishingOf(session).open(publication);
    setRefused(typeof end !== "string");
    return end;
  };
  const save = async (form: PublicationForm): Promise<string> => {
    const file = await publishingOf(session).file(publication, form);
    saveFile(file);
    return `${file.name} was handed over to be saved`;
  };
  return (
    <section className={styles.section} aria-label="The finished copy">
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={action.isBusy} onClick={() => void action.run(open)}>
          Open as a new workbook
        </Button>
        {(isRefused ? (["workbook", ...TEXT_FORMS] as const) : TEXT_FORMS).map((form) => (
          <Button key={form} disabledFocusable={action.isBusy} onClick={() => void action.run(() => save(form))}>
            Save the {NAMES[form]}
          </Button>
        ))}
      </div>
      <ActionStatus action={action} showsSaid />
      <details>
        <summary className={styles.summary}>No file was saved?</summary>
        <div className={styles.copies}>
          <p className={styles.note}>
            Some Excels, such as Excel on a Mac, do not let a pane save files. Copy the text instead, paste it into a
            text editor, and save it there.
          </p>
          {TEXT_FORMS.map((form) => (
            <CopyButton
              key={form}
              text={`Copy the ${NAMES[form]}`}
              label={`Copy the ${NAMES[form]}`}
              content={async () => {
                const { name, content } = await publishingOf(session).file(publication, form);
                const text = String(content);
                return { html: asHtml(text), text, said: `Copied. Save it as ${name}.` };
              }}
            />
          ))}
        </div>
      </details>
    </section>
  );
}

/** The text as it is, for whatever pastes formatted text. */
function asHtml(text: string): string {
  return `<pre>${escapedHtml(text)}</pre>`;
}

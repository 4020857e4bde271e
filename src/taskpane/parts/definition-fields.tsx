import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { DefinitionDraft } from "../model/definition-draft";
import { DEFINITION_FIELDS } from "../model/definition-fields";
import { DefinitionInput } from "./definition-input";
import { ExtensionRows } from "./extension-rows";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface DefinitionFieldsProps {
  readonly draft: DefinitionDraft;
  /** What is wrong, by field. */
  readonly faults: Readonly<Record<string, string>>;
  readonly change: (part: Partial<DefinitionDraft>) => void;
}

/** Each definition, in the order of the metrics. */
export function DefinitionFields({ draft, faults, change }: DefinitionFieldsProps) {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      {DEFINITION_FIELDS.map((field) => (
        <div key={field.key} className={styles.form}>
          <DefinitionInput
            field={field}
            value={draft.numbers[field.key]}
            fault={faults[field.key] ?? ""}
            change={(value) => change({ numbers: { ...draft.numbers, [field.key]: value } })}
          />
          {field.key === "fsmThresholdPercent" && (
            <div>
              <Checkbox
                label="Not Known ethnicity counts as not White British (metric 3)"
                checked={draft.notKnownCountsAsNonWhiteBritish}
                onChange={(_, { checked }) => change({ notKnownCountsAsNonWhiteBritish: checked === true })}
              />
              <div className={styles.muted}>The framework: yes.</div>
            </div>
          )}
          {field.key === "presentWithinMonths" && (
            <ExtensionRows
              extensions={draft.extensions}
              faults={faults}
              change={(extensions) => change({ extensions })}
            />
          )}
        </div>
      ))}
    </div>
  );
}

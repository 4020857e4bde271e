import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { JUDGED_ON } from "../../metrics/presentation";
import type { DefinitionDraft } from "../model/definition-draft";
import { DEFINITION_FIELDS } from "../model/definition-fields";
import { DefinitionInput } from "./definition-input";
import { ExtensionRows } from "./extension-rows";
import { RadioChoice } from "./radio-choice";

const JUDGED_ON_OPTIONS = (Object.keys(JUDGED_ON) as (keyof typeof JUDGED_ON)[]).map((value) => {
  const text = JUDGED_ON[value];
  return { value, text: `${text.charAt(0).toUpperCase()}${text.slice(1)}` };
});

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
  const { choices } = draft;
  const choose = (part: Partial<typeof choices>): void => change({ choices: { ...choices, ...part } });
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
                checked={choices.notKnownCountsAsNonWhiteBritish}
                onChange={(_, { checked }) => choose({ notKnownCountsAsNonWhiteBritish: checked === true })}
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
          {field.key === "presentedThresholdPercent" && (
            <>
              <RadioChoice
                legend="Metric 4 is judged on"
                options={JUDGED_ON_OPTIONS}
                value={choices.presentationJudgedOn}
                isBusy={false}
                choose={async (presentationJudgedOn) => choose({ presentationJudgedOn })}
              />
              <div className={styles.muted}>
                This decides whether metric 4 is met. The published columns stay the same. The framework: those due.
              </div>
              <div>
                <Checkbox
                  label="Participants who deferred are due like all others (metric 4)"
                  checked={choices.deferredAreDue}
                  onChange={(_, { checked }) => choose({ deferredAreDue: checked === true })}
                />
                <div className={styles.muted}>The framework: no.</div>
              </div>
            </>
          )}
        </div>
      ))}
    </div>
  );
}

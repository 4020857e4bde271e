import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Analysis } from "../../metrics/analyse";
import { type Definitions } from "../../metrics/definitions";
import { DEFAULT_DEFINITIONS } from "../../metrics/default-definitions";
import { DEFINITION_PRESETS } from "../../metrics/definition-presets";
import { areSameDefinitions, draftOf, readDraft, type DefinitionDraft } from "../model/definition-draft";
import type { Saving } from "../use-saving";
import { DefinitionFields } from "./definition-fields";
import { DefinitionPreview } from "./definition-preview";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  presets: { display: "grid", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  preset: { display: "grid", rowGap: "2px", justifyItems: "start" },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface DefinitionFormProps {
  readonly analysis: Analysis;
  /** Those in use now. */
  readonly definitions: Definitions;
  /** Starting calendar years to report; null = all. */
  readonly years: readonly number[] | null;
  readonly saving: Saving;
}

/** The definitions, what a change of them would do to the figures, and the button that makes it. */
export function DefinitionForm({ analysis, definitions, years, saving }: DefinitionFormProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState(() => draftOf(definitions));
  const read = readDraft(draft);
  const isChanged = read.definitions === null || !areSameDefinitions(read.definitions, definitions);
  const isDefault = read.definitions !== null && areSameDefinitions(read.definitions, DEFAULT_DEFINITIONS);
  const isPreset = DEFINITION_PRESETS.some((preset) => areSameDefinitions(preset.definitions, definitions));
  const [isUnfolded, setUnfolded] = useState(!isPreset);
  // What is wrong must be seen.
  const isShown = isUnfolded || read.definitions === null;
  const change = (part: Partial<DefinitionDraft>): void => setDraft({ ...draft, ...part });
  const apply = (): void => {
    if (read.definitions === null)
      saving.refuse("Some of the definitions cannot be read. The message below each one says what is wrong.");
    else void saving.save({ definitions: read.definitions }, "The definitions have been applied.");
  };
  return (
    <section className={styles.form} aria-label="Definitions">
      <h3 className={styles.heading}>Definitions</h3>
      <p className={styles.text}>
        This is what the framework leaves open. You can see below what a change would do to your figures; nothing
        changes until you apply it. Every sheet names the definitions that differ from the framework.
      </p>
      <ul className={styles.presets} aria-label="Sets of definitions">
        {DEFINITION_PRESETS.map((preset) => (
          <li key={preset.name} className={styles.preset}>
            <Button
              size="small"
              aria-pressed={read.definitions !== null && areSameDefinitions(read.definitions, preset.definitions)}
              onClick={() => setDraft(draftOf(preset.definitions))}
            >
              {preset.name}
            </Button>
            <span className={styles.muted}>{preset.explanation}</span>
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" aria-expanded={isShown} onClick={() => setUnfolded(!isUnfolded)}>
          {isShown ? "Hide each definition" : "Show each definition"}
        </Button>
      </div>
      {isShown && <DefinitionFields draft={draft} faults={read.faults} change={change} />}
      {isChanged && read.definitions !== null && (
        <DefinitionPreview analysis={analysis} definitions={read.definitions} years={years} />
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={!isChanged || saving.isBusy} onClick={apply}>
          Apply
        </Button>
        <Button disabledFocusable={!isChanged} onClick={() => setDraft(draftOf(definitions))}>
          Undo these changes
        </Button>
        <Button disabledFocusable={isDefault} onClick={() => setDraft(draftOf(DEFAULT_DEFINITIONS))}>
          Back to the framework
        </Button>
      </div>
    </section>
  );
}

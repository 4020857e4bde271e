import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { ExtensionDraft } from "../model/definition-draft";
import { TextInput } from "./text-input";

const useStyles = makeStyles({
  set: { margin: 0, padding: 0, border: "none", minWidth: 0, display: "grid", rowGap: "8px" },
  legend: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  months: { display: "inline-flex", alignItems: "center", columnGap: "8px" },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fault: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

export interface ExtensionRowsProps {
  readonly extensions: readonly ExtensionDraft[];
  /** By "extension 0", "extension 1" … */
  readonly faults: Readonly<Record<string, string>>;
  readonly change: (extensions: readonly ExtensionDraft[]) => void;
}

/** Different time limits for presenting, by the date from which participants start. */
export function ExtensionRows({ extensions, faults, change }: ExtensionRowsProps) {
  const styles = useStyles();
  const id = useId();
  const add = useRef<HTMLElement | null>(null);
  const edit = (position: number, part: Partial<ExtensionDraft>): void =>
    change(extensions.map((one, i) => (i === position ? { ...one, ...part } : one)));
  const remove = (position: number): void => {
    change(extensions.filter((_, i) => i !== position));
    // The button that was pressed no longer exists.
    add.current?.focus();
  };
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>Different times for later starts</legend>
      {extensions.length === 0 && <div className={styles.muted}>None, as in the framework.</div>}
      {extensions.map(({ startsFrom, months }, i) => {
        const fault = faults[`extension ${i}`] ?? "";
        return (
          <div key={i}>
            <div className={styles.row}>
              <TextInput
                type="date"
                width="140px"
                aria-label={`Starts from, line ${i + 1}`}
                aria-describedby={`${id}-${i}`}
                isFaulty={fault !== ""}
                value={startsFrom}
                onChange={({ target }) => edit(i, { startsFrom: target.value })}
              />
              <span className={styles.months}>
                <TextInput
                  type="text"
                  inputMode="numeric"
                  width="56px"
                  aria-label={`Months, line ${i + 1}`}
                  aria-describedby={`${id}-${i}`}
                  isFaulty={fault !== ""}
                  value={months}
                  onChange={({ target }) => edit(i, { months: target.value })}
                />
                months
              </span>
              <Button size="small" aria-label={`Remove line ${i + 1}`} onClick={() => remove(i)}>
                Remove
              </Button>
            </div>
            <div id={`${id}-${i}`} className={styles.fault}>
              {fault}
            </div>
          </div>
        );
      })}
      <div>
        <Button
          ref={(element: HTMLElement | null) => {
            add.current = element;
          }}
          size="small"
          onClick={() => change([...extensions, { startsFrom: "", months: "" }])}
        >
          Add a time limit for later starts
        </Button>
      </div>
    </fieldset>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { explainError } from "../../excel/explain-error";
import type { TargetEntry } from "../../excel/write-target";
import { academicYearLabel } from "../../register/cells/academic-year";
import { QUALIFICATIONS } from "../../register/words/qualifications";
import { MILLION } from "../../register/cells/read-number";
import type { Target } from "../../register/readers/targets";
import { createTargets, setTarget } from "../../app/targets";
import { readTargetInput, TARGET_FIELDS } from "../model/target-input";
import { Announcer } from "./announcer";
import { TextInput } from "./text-input";

const useStyles = makeStyles({
  editor: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingBottom: "4px" },
  head: {
    textAlign: "left",
    verticalAlign: "bottom",
    paddingInlineEnd: "8px",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  rowHead: { verticalAlign: "middle" },
  cell: { paddingBlock: "2px", paddingInlineEnd: "8px" },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

export interface TargetsEditorProps {
  /** "2017/18", ascending */
  readonly years: readonly string[];
  /** Codes in report order. */
  readonly qualifications: readonly string[];
  readonly targets: readonly Target[];
  /** Whether the workbook has a table of targets. */
  readonly hasTable: boolean;
}

/** The targets of every year and qualification, as they stand in the workbook's table; what is typed here goes there. */
export function TargetsEditor({ years, qualifications, targets, hasTable }: TargetsEditorProps) {
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const [fault, setFault] = useState("");
  /** What is wrong with what was typed, by field: it stays until it is put right. */
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const run = async (work: () => Promise<string>): Promise<void> => {
    setFault("");
    try {
      setSaid(await work());
    } catch (error) {
      setFault(error instanceof RefusedTarget ? error.message : explainError(error));
    }
  };
  const enter = async (entry: Omit<TargetEntry, "value">, text: string, label: string): Promise<void> => {
    const read = readTargetInput(entry.field, text);
    setFaults({ ...faults, [label]: typeof read === "string" ? read : "" });
    if (typeof read === "string") return;
    await run(async () => {
      const result = await setTarget({ ...entry, value: read.value });
      if (result.kind === "refused") throw new RefusedTarget(result.message);
      return `Target of ${entry.qualification} for ${entry.year} saved.`;
    });
  };
  if (!hasTable) {
    return (
      <section className={styles.editor} aria-label="Targets">
        <div className={styles.title}>Targets</div>
        <p className={styles.text}>
          The workbook has no table of targets. One can be added with a row for each year and qualification that was
          found, and a sheet with the values of its drop-down lists.
        </p>
        <div>
          <Button
            onClick={() =>
              void run(async () => (await createTargets(years, qualifications), "Table of targets added."))
            }
          >
            Create the targets table
          </Button>
        </div>
        {fault !== "" && <p className={styles.fault}>{fault}</p>}
        <Announcer text={fault === "" ? said : fault} />
      </section>
    );
  }
  return (
    <section className={styles.editor} aria-label="Targets">
      <div className={styles.title}>Targets</div>
      {[fault, ...Object.entries(faults).map(([label, why]) => (why === "" ? "" : `${label}: ${why}`))]
        .filter((text) => text !== "")
        .map((text) => (
          <p key={text} className={styles.fault}>
            {text}
          </p>
        ))}
      <Announcer text={Object.values(faults).findLast((why) => why !== "") ?? (fault === "" ? said : fault)} />
      {years.map((year) => (
        <div key={year} className={styles.scroll}>
          <table className={styles.table}>
            <caption className={styles.caption}>{year}</caption>
            <thead>
              <tr>
                <th scope="col" className={styles.head}>
                  Qualification
                </th>
                {TARGET_FIELDS.map(({ field, heading }) => (
                  <th key={field} scope="col" className={styles.head}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {qualifications.map((qualification) => (
                <tr key={qualification}>
                  <th scope="row" className={mergeClasses(styles.head, styles.rowHead)}>
                    {qualification}
                  </th>
                  {TARGET_FIELDS.map(({ field, heading }) => {
                    const value = valueOf(targets, year, qualification, field);
                    const label = `${heading}, ${qualification}, ${year}`;
                    return (
                      <td key={field} className={styles.cell}>
                        <TargetInput
                          // Drawn anew when the workbook says something else.
                          key={value}
                          label={label}
                          isFaulty={(faults[label] ?? "") !== ""}
                          value={value}
                          onEnter={(text) => void enter({ year, qualification, field }, text, label)}
                        />
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}

/** Something that the person who typed it can put right. */
class RefusedTarget extends Error {}

interface TargetInputProps {
  readonly isFaulty: boolean;
  readonly label: string;
  readonly value: string;
  readonly onEnter: (text: string) => void;
}

/** A field that hands over what was typed when it is left, or Enter is pressed. */
function TargetInput({ label, value, isFaulty, onEnter }: TargetInputProps) {
  const [text, setText] = useState(value);
  const enter = (): void => {
    if (text.trim() !== value || isFaulty) onEnter(text);
  };
  return (
    <TextInput
      width="72px"
      isFaulty={isFaulty}
      aria-label={label}
      inputMode="decimal"
      value={text}
      onChange={({ target }) => setText(target.value)}
      onBlur={enter}
      onKeyDown={({ key }) => {
        if (key === "Enter") enter();
        if (key === "Escape") setText(value);
      }}
    />
  );
}

/** A target as text; "" where there is none. */
function valueOf(targets: readonly Target[], year: string, qualification: string, field: TargetEntry["field"]): string {
  const target = targets.find(
    (one) => academicYearLabel(one.year) === year && QUALIFICATIONS[one.qualification].code === qualification,
  );
  if (target === undefined) return "";
  const value =
    field === "recruitmentTarget" ? target.recruitment : field === "fsmTarget" ? target.fsm : target.nonWhiteBritish;
  if (value === null) return "";
  return String(field === "recruitmentTarget" ? value : value / MILLION);
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { Target } from "../../register/readers/target";
import { useAction } from "../use-action";
import { useTargets } from "../use-targets";
import { ActionStatus } from "./action-status";
import { Announcer } from "./announcer";
import { CreateTargets } from "./create-targets";
import { TargetsTable } from "./targets-table";

const useStyles = makeStyles({
  editor: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  title: { fontWeight: tokens.fontWeightSemibold },
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

/** The targets of every year and qualification, as they are in the workbook's table; what is typed here goes there. */
export function TargetsEditor({ hasTable, ...rest }: TargetsEditorProps) {
  const styles = useStyles();
  // Here, as the button is gone by the time the table is there and its success is announced.
  const creating = useAction();
  return (
    <section className={styles.editor} aria-label="Targets">
      <div className={styles.title}>Targets</div>
      {hasTable ? <TargetFields {...rest} /> : <CreateTargets {...rest} action={creating} />}
      <ActionStatus action={creating} />
    </section>
  );
}

function TargetFields({ years, qualifications, targets }: Omit<TargetsEditorProps, "hasTable">) {
  const styles = useStyles();
  const entries = useTargets();
  const wrong = Object.entries(entries.faults).map(([label, why]) => `${label}: ${why}`);
  return (
    <>
      {wrong.map((text) => (
        <p key={text} className={styles.fault}>
          {text}
        </p>
      ))}
      <Announcer text={wrong.at(-1) ?? entries.said} />
      {years.map((year) => (
        <TargetsTable key={year} year={year} qualifications={qualifications} targets={targets} entries={entries} />
      ))}
    </>
  );
}

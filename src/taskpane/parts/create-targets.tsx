import { Button, makeStyles } from "@fluentui/react-components";
import { createTargets } from "../../app/targets";
import type { Action } from "../use-action";

const useStyles = makeStyles({ text: { margin: 0 } });

export interface CreateTargetsProps {
  /** "2017/18", ascending */
  readonly years: readonly string[];
  /** Codes in report order. */
  readonly qualifications: readonly string[];
  /** The creation of the table. Whoever draws this shows how it ended. */
  readonly action: Action;
}

/** The way to a table of targets where the workbook has none. */
export function CreateTargets({ years, qualifications, action }: CreateTargetsProps) {
  const styles = useStyles();
  const create = async (): Promise<string> => {
    await createTargets(years, qualifications);
    return "Table of targets added.";
  };
  return (
    <>
      <p className={styles.text}>
        This workbook has no table of targets. You can add one here. It has a row for each year and qualification in
        your data, and comes with a sheet of values for its drop-down lists.
      </p>
      <div>
        <Button disabledFocusable={action.isBusy} onClick={() => void action.run(create)}>
          Create the targets table
        </Button>
      </div>
    </>
  );
}

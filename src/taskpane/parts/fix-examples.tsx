import { Button, makeStyles } from "@fluentui/react-components";
import type { Fix } from "../../register/fixes";
import { fixGroups } from "../../register/harmless-fixes";
import { wholeNumber } from "../../text/plural";
import { fixText, groupText } from "../model/fix-texts";

/** Fixes of a column that are shown as examples before they are made. */
const EXAMPLES = 8;
/** Columns that are shown; a workbook may have a sheet for each year. */
const COLUMNS = 20;

const useStyles = makeStyles({
  columns: { display: "grid", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  examples: { margin: 0, paddingInlineStart: "20px" },
});

export interface FixExamplesProps {
  readonly fixes: readonly Fix[];
  readonly isBusy: boolean;
  readonly fix: (fixes: readonly Fix[]) => void;
}

/** What the fixes would change, column by column, each of which can be fixed by itself. */
export function FixExamples({ fixes, isBusy, fix }: FixExamplesProps) {
  const styles = useStyles();
  return (
    <ul className={styles.columns} aria-label="What changes">
      {fixGroups(fixes)
        .slice(0, COLUMNS)
        .map((group) => (
          <li key={`${groupText(group)} ${group[0].column}`}>
            <div>{groupText(group)}</div>
            <ul className={styles.examples}>
              {group.slice(0, EXAMPLES).map((one) => (
                <li key={one.row}>{fixText(one)}</li>
              ))}
              {group.length > EXAMPLES && <li>and {wholeNumber(group.length - EXAMPLES)} more</li>}
            </ul>
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={`Fix only ${group.length === 1 ? "this" : "these"}: ${groupText(group)}`}
              onClick={() => fix(group)}
            >
              Fix only {group.length === 1 ? "this" : "these"}
            </Button>
          </li>
        ))}
    </ul>
  );
}

import { makeStyles } from "@fluentui/react-components";
import type { Fix } from "../../register/fixes";
import { wholeNumber } from "../../text/plural";
import { fixText } from "../model/fix-texts";

/** Fixes that are shown as examples before they are made. */
const EXAMPLES = 8;

const useStyles = makeStyles({ examples: { margin: 0, paddingInlineStart: "20px" } });

/** What the first fixes would change. */
export function FixExamples({ fixes }: { readonly fixes: readonly Fix[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.examples}>
      {fixes.slice(0, EXAMPLES).map((fix) => (
        <li key={`${fix.sheet} ${fix.row} ${fix.column}`}>{fixText(fix)}</li>
      ))}
      {fixes.length > EXAMPLES && <li>and {wholeNumber(fixes.length - EXAMPLES)} more</li>}
    </ul>
  );
}

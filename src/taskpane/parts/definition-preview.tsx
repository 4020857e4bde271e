import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { previewDefinitions } from "../../app/definition-preview";
import type { Analysis } from "../../metrics/analyse";
import type { Definitions } from "../../metrics/definitions";
import { effectsSummary, effectText } from "../model/effect-texts";
import { Announcer } from "./announcer";

/** Changed standings that are shown at once. */
const FEW = 8;

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  list: { display: "grid", rowGap: "4px", margin: 0, paddingInlineStart: "20px" },
});

export interface DefinitionPreviewProps {
  readonly analysis: Analysis;
  readonly definitions: Definitions;
  readonly years: readonly number[] | null;
}

/** What other definitions would do to the figures. */
export function DefinitionPreview({ analysis, definitions, years }: DefinitionPreviewProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const key = JSON.stringify(definitions);
  const effects = useMemo(
    () => previewDefinitions(analysis, JSON.parse(key) as Definitions, years),
    [analysis, key, years],
  );
  const { standings } = effects;
  const summary = effectsSummary(effects);
  return (
    <section className={styles.panel} aria-label="What this changes">
      <h4 className={styles.heading}>What this changes</h4>
      <p className={styles.text}>{summary}</p>
      <Announcer text={summary} />
      {standings.length > 0 && (
        <ul className={styles.list}>
          {(isWhole ? standings : standings.slice(0, FEW)).map((effect) => (
            <li key={`${effect.metric}|${effect.before.year}|${effect.before.qualification ?? ""}`}>
              {effectText(effect)}
            </li>
          ))}
        </ul>
      )}
      {standings.length > FEW && !isWhole && (
        <div>
          <Button size="small" onClick={() => setWhole(true)}>
            Show all {standings.length}
          </Button>
        </div>
      )}
    </section>
  );
}

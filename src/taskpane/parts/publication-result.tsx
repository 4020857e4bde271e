import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Publication } from "../../app/publication-state";
import type { Metric } from "../../metrics/metric";
import type { Cut } from "../../publication/options";
import { proofTexts } from "../../publication/proof-texts";
import { suggestionText } from "../model/publication-texts";
import { Collapsible } from "./collapsible";
import { CopyComparison } from "./copy-comparison";
import { FormerResult } from "./former-result";
import { PublicationFiles } from "./publication-files";

const useStyles = makeStyles({
  result: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "16px" },
  proof: { display: "grid", rowGap: "4px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: "16px", display: "grid", rowGap: "4px" },
});

export interface PublicationResultProps {
  readonly publication: Publication;
  readonly metrics: readonly Metric[];
  /** Why it is no longer what a new one would be; "" where it is. */
  readonly stale: string;
  readonly tryCut: (cut: Cut) => void;
}

/** A copy that was made: what was proven, how to get at it, and its tables beside the true ones. */
export function PublicationResult({ publication, metrics, stale, tryCut }: PublicationResultProps) {
  const styles = useStyles();
  const { made, suggestion } = publication;
  const disclosures = made.groupDisclosures;
  return (
    <div className={styles.result}>
      {stale !== "" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{stale} Make the copy again to bring it up to date.</MessageBarBody>
        </MessageBar>
      )}
      <section className={styles.proof} aria-label="What was proven">
        <h3 className={styles.heading}>What was proven</h3>
        {proofTexts(made.copy).map((text) => (
          <p key={text} className={styles.text}>
            {text}
          </p>
        ))}
      </section>
      {suggestion !== null && stale === "" && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{suggestionText(suggestion)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => tryCut(suggestion.cut)}>
              Try it
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {made.former !== null && <FormerResult compared={made.former} />}
      <PublicationFiles publication={publication} />
      {disclosures.length > 0 && (
        <Collapsible title="What it says of whole groups" note={String(disclosures.length)}>
          <p className={styles.text}>
            No count is small here, but the same holds for everybody of a group. Weigh whether that is to be published.
          </p>
          <ul className={styles.list}>
            {disclosures.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Collapsible>
      )}
      <CopyComparison made={made} metrics={metrics} />
    </div>
  );
}

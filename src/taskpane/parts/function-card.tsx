import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useMemo, useState, type ReactNode } from "react";
import { formulaOf, syntaxOf } from "../../answers/formula-text";
import { runFunction } from "../../answers/run-function";
import { hasDataTypes } from "../../excel/data-types";
import { insertFormula } from "../../excel/insert-formula";
import type { Analysis } from "../../metrics/analyse";
import type { ActionEnd } from "../action-end";
import { ArgumentPicker } from "../lazy-argument-picker";
import { answerText } from "../model/answer-text";
import { argumentFields } from "../model/argument-fields";
import type { FoundFunction } from "../model/found-functions";
import { useAction } from "../use-action";
import { ActionStatus } from "./action-status";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "4px",
    justifyItems: "start",
    padding: "10px 12px",
    overflowWrap: "anywhere",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface FunctionCardProps {
  readonly found: FoundFunction;
  readonly analysis: Analysis;
}

/** A function: what it does, its formula with arguments of this workbook, what that shows now, and the way into a cell. */
export function FunctionCard({ found: { entry, args }, analysis }: FunctionCardProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const action = useAction();
  const { name, description, parameters } = entry;
  const asked = JSON.stringify(picked ?? args);
  // Listing people takes a moment in a large register, and the view is drawn again with each letter of a search.
  const { fields, formula, answer } = useMemo(() => {
    const fields = argumentFields(entry, JSON.parse(asked) as string[], analysis);
    const values = fields.map(({ value }) => value);
    const answer = runFunction(entry, values, analysis);
    return { fields, formula: formulaOf(entry, values), answer: answerText(answer, hasDataTypes()) };
  }, [entry, asked, analysis]);
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{name}</h3>
      <span>{description}</span>
      <code className={styles.code}>{syntaxOf(entry)}</code>
      {parameters.length > 0 && (
        <Button
          size="small"
          aria-label={`Choose arguments of ${name}`}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          Choose arguments
        </Button>
      )}
      {isOpen && <ArgumentPicker name={name} fields={fields} answer={answer} pick={setPicked} />}
      <span>
        <code className={styles.code}>{breakable(formula)}</code> {answer}
      </span>
      <Button
        size="small"
        aria-label={`Insert into the selected cell: ${name}`}
        onClick={() => void action.run(() => inserted(formula))}
      >
        Insert into the selected cell
      </Button>
      <ActionStatus action={action} showsSaid />
    </li>
  );
}

/** A formula that may go on in the next line after each comma, and is copied without a break. */
function breakable(formula: string): ReactNode {
  const [first, ...others] = formula.split(",");
  const rest = others.map((part, position) => (
    <Fragment key={position}>
      ,<wbr />
      {part}
    </Fragment>
  ));
  return [first, ...rest];
}

async function inserted(formula: string): Promise<ActionEnd> {
  const result = await insertFormula(formula);
  switch (result.kind) {
    case "no block":
      return { refused: result.message };
    case "not blank":
      return { refused: `${result.address} is not blank. Select a blank cell and try again.` };
    case "inserted":
      return `Inserted into ${result.address}.`;
  }
}

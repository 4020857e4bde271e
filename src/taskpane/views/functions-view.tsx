import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Answer } from "../../answers/answer";
import { SECTIONS } from "../../answers/catalogue";
import { exampleArguments, formulaOf, syntaxOf } from "../../answers/formula-text";
import type { FunctionEntry } from "../../answers/function-entry";
import { runFunction } from "../../answers/run-function";
import { insertFormula } from "../../excel/insert-formula";
import type { Analysis } from "../../metrics/analyse";
import { Announcer } from "../parts/announcer";
import { session } from "../../app/session";
import { SettingSwitch } from "../parts/setting-switch";
import { TextInput } from "../parts/text-input";
import { ViewHeading } from "../parts/view-heading";
import { useAction } from "../use-action";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: "grid", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "grid",
    rowGap: "4px",
    justifyItems: "start",
    padding: "10px 12px",
    overflowWrap: "anywhere",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

export interface FunctionsViewProps {
  readonly analysis: Analysis;
  readonly liveFormulas: boolean;
}

/** Every function of the workbook: what it does, an example with this workbook's own figures, and the way into a cell. */
export function FunctionsView({ analysis, liveFormulas }: FunctionsViewProps) {
  const styles = useStyles();
  const search = useId();
  const [wanted, setWanted] = useState("");
  const { run, ...ended } = useAction();
  const said = ended.fault === "" ? ended.said : ended.fault;
  const found = functionsWith(wanted);
  const insert = (formula: string): Promise<void> =>
    run(async () => {
      const result = await insertFormula(formula);
      if (result.kind === "no block") return { refused: result.message };
      return result.kind === "inserted"
        ? `Inserted into ${result.address}.`
        : { refused: `${result.address} is not blank. Select a blank cell and try again.` };
    });
  return (
    <div className={styles.view}>
      <ViewHeading text="Functions" />
      <p className={styles.text}>
        Put any figure in any cell: it stays up to date when your tables change. Arguments in brackets may be left out.
      </p>
      <SettingSwitch
        label="Write the sheets' qualification tables as formulas, from the next refresh on"
        hint="People who do not have NPQ Metrics see #NAME? instead of these figures, and Excel may ask whether they trust it. Before you send them the workbook, turn this off and refresh: the sheets then hold plain values."
        isOn={liveFormulas}
        set={(wanted) => session.setLiveFormulas(wanted)}
      />
      <div>
        <label htmlFor={search}>Search</label>
        <TextInput
          id={search}
          type="search"
          width="100%"
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
      </div>
      {said !== "" && <p className={styles.text}>{said}</p>}
      <Announcer text={said === "" ? `${found.length} functions` : said} />
      {found.length === 0 && (
        <p className={styles.text}>No function has these words. Try retention, target or group.</p>
      )}
      <ul className={styles.list} aria-label="Functions">
        {found.map((entry) => {
          const args = exampleArguments(entry, analysis);
          const formula = formulaOf(entry, args);
          return (
            <li key={entry.name} className={styles.entry}>
              <h3 className={styles.name}>{entry.name}</h3>
              <span>{entry.description}</span>
              <span className={styles.code}>{syntaxOf(entry)}</span>
              <span>
                <span className={styles.code}>{formula}</span> {shownAnswer(runFunction(entry, args, analysis))}
              </span>
              <Button
                size="small"
                aria-label={`Insert into the selected cell: ${entry.name}`}
                onClick={() => void insert(formula)}
              >
                Insert into the selected cell
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function functionsWith(wanted: string): FunctionEntry[] {
  return SECTIONS.flatMap(({ title, functions }) => functions.filter((entry) => matches(entry, title, wanted)));
}

function matches({ name, description, parameters }: FunctionEntry, section: string, wanted: string): boolean {
  const text = [name, description, section, ...parameters.map((one) => one.name)].join(" ").toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function shownAnswer(answer: Answer): string {
  switch (answer.kind) {
    case "value":
      return `is ${typeof answer.value === "number" ? String(Number(answer.value.toPrecision(4))) : answer.value}`;
    case "table": {
      const [first = []] = answer.rows;
      return `fills ${answer.rows.length} × ${first.length} cells, from ${first[0] ?? ""}`;
    }
    case "wrong argument":
    case "not available":
      return `has no value here: ${answer.message}`;
  }
}

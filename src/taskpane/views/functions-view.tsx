import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { session } from "../../app/session";
import type { Analysis } from "../../metrics/analyse";
import { plural } from "../../text/plural";
import { foundFunctions } from "../model/found-functions";
import { Announcer } from "../parts/announcer";
import { FunctionCard } from "../parts/function-card";
import { SettingSwitch } from "../parts/setting-switch";
import { TextInput } from "../parts/text-input";
import { ViewHeading } from "../parts/view-heading";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

export interface FunctionsViewProps {
  readonly analysis: Analysis;
  readonly liveFormulas: boolean;
}

/** Every function of the workbook, found by its words or by the arguments that it takes here. */
export function FunctionsView({ analysis, liveFormulas }: FunctionsViewProps) {
  const styles = useStyles();
  const search = useId();
  const [wanted, setWanted] = useState("");
  const found = useMemo(() => foundFunctions(wanted, analysis), [wanted, analysis]);
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
      <Announcer text={plural(found.length, "function")} />
      {found.length === 0 && (
        <p className={styles.text}>No function has these words. Try retention, withdrawn or Female.</p>
      )}
      <ul className={styles.list} aria-label="Functions">
        {found.map((one) => (
          <FunctionCard key={one.entry.name} found={one} analysis={analysis} />
        ))}
      </ul>
    </div>
  );
}

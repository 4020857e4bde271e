import { Checkbox, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Results } from "../../metrics/results";
import { groupRows, type GroupChoice } from "../model/group-rows";
import { groupTable } from "../model/group-table";
import { CopyTableButton } from "../parts/copy-table-button";
import { GroupChart } from "../parts/group-chart";
import { YearSelect } from "../parts/year-select";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  // A select is as wide as its longest choice unless it is allowed to be narrower.
  choices: {
    "& > *": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& select": { minWidth: 0 },
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: "8px",
  },
});

const ALL = "";

export interface GroupRatesProps {
  readonly results: Results;
  /** Null: all years. */
  readonly year: string | null;
  readonly chooseYear: (year: string | null) => void;
}

/** Retention or achievement by group, for a chosen characteristic, year and qualification. */
export function GroupRates({ results, year, chooseYear }: GroupRatesProps) {
  const styles = useStyles();
  const { comparisons, years, qualifications } = results;
  const characteristics = [...new Set(comparisons.map(({ characteristic }) => characteristic))];
  const [chosen, setChosen] = useState<Omit<GroupChoice, "year">>({
    characteristic: "Gender",
    measure: "retention",
    qualification: null,
  });
  const choice: GroupChoice = { ...chosen, year };
  const [withP, setWithP] = useState(false);
  const choose = (change: Partial<typeof chosen>): void => setChosen({ ...chosen, ...change });
  const rows = groupRows(comparisons, choice);
  const measureName = choice.measure === "retention" ? "Retention" : "Achievement";
  return (
    <section className={styles.section} aria-label="Rates by group">
      <div className={styles.choices}>
        <Field label="Characteristic">
          <Select value={choice.characteristic} onChange={(_, { value }) => choose({ characteristic: value })}>
            {characteristics.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
        <Field label="Measure">
          <Select
            value={choice.measure}
            onChange={(_, { value }) => choose({ measure: value === "achievement" ? "achievement" : "retention" })}
          >
            <option value="retention">Retention</option>
            <option value="achievement">Achievement</option>
          </Select>
        </Field>
        <YearSelect years={years} year={year} choose={chooseYear} />
        <Field label="Qualification">
          <Select
            value={choice.qualification ?? ALL}
            onChange={(_, { value }) => choose({ qualification: value === ALL ? null : value })}
          >
            <option value={ALL}>All qualifications</option>
            {qualifications.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
      </div>
      <Checkbox label="Show p-values" checked={withP} onChange={(_, { checked }) => setWithP(checked === true)} />
      {rows.length === 0 ? (
        <p>No one was recruited to this qualification in this year.</p>
      ) : (
        <>
          <GroupChart rows={rows} withP={withP} title={`${measureName} by ${choice.characteristic.toLowerCase()}`} />
          <div>
            <CopyTableButton table={groupTable(rows, choice, withP)} what="groups" />
          </div>
        </>
      )}
    </section>
  );
}

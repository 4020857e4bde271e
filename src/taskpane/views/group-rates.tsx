import { Checkbox, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Results } from "../../metrics/results";
import { groupRows, type GroupChoice } from "../model/group-rows";
import { GroupChart } from "../parts/group-chart";

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

/** Retention or achievement by group, for a chosen characteristic, year and qualification. */
export function GroupRates({ results }: { readonly results: Results }) {
  const styles = useStyles();
  const { comparisons, years, qualifications } = results;
  const characteristics = [...new Set(comparisons.map(({ characteristic }) => characteristic))];
  const [choice, setChoice] = useState<GroupChoice>({
    characteristic: "Gender",
    measure: "retention",
    year: null,
    qualification: null,
  });
  const [withP, setWithP] = useState(false);
  const choose = (change: Partial<GroupChoice>): void => setChoice({ ...choice, ...change });
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
        <Field label="Academic year">
          <Select
            value={choice.year ?? ALL}
            onChange={(_, { value }) => choose({ year: value === ALL ? null : value })}
          >
            <option value={ALL}>All years</option>
            {years.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
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
        <GroupChart rows={rows} withP={withP} title={`${measureName} by ${choice.characteristic.toLowerCase()}`} />
      )}
    </section>
  );
}

import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { NextFilter } from "../model/next-sections";

const ALL = "";

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "8px" },
});

export interface NextFiltersProps {
  readonly qualifications: readonly string[];
  readonly years: readonly string[];
  readonly filter: NextFilter;
  readonly choose: (filter: NextFilter) => void;
}

/** Of whom the view Next tells. */
export function NextFilters({ qualifications, years, filter, choose }: NextFiltersProps) {
  const styles = useStyles();
  const choices = [
    { key: "qualification", label: "Qualification", all: "All qualifications", options: qualifications },
    { key: "year", label: "Academic year", all: "All years", options: years },
  ] as const;
  return (
    <div className={styles.filters}>
      {choices.map(({ key, label, all, options }) => (
        <Field key={key} label={label}>
          <Select
            value={filter[key] ?? ALL}
            onChange={(_, { value }) => choose({ ...filter, [key]: value === ALL ? null : value })}
          >
            <option value={ALL}>{all}</option>
            {options.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}

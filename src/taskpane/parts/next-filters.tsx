import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { NextFilter } from "../model/next-sections";

const ALL = "";

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: "8px" },
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
    { key: "qualification", label: "Qualification", options: qualifications },
    { key: "year", label: "Academic year", options: years },
  ] as const;
  return (
    <div className={styles.filters}>
      {choices.map(({ key, label, options }) => (
        <Field key={key} label={label}>
          <Select
            value={filter[key] ?? ALL}
            onChange={(_, { value }) => choose({ ...filter, [key]: value === ALL ? null : value })}
          >
            <option value={ALL}>All</option>
            {options.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}

import { Field, Select } from "@fluentui/react-components";

const ALL = "";

export interface YearSelectProps {
  /** "2017/18", ascending */
  readonly years: readonly string[];
  /** Null: all years. */
  readonly year: string | null;
  readonly choose: (year: string | null) => void;
}

/** The academic year that is shown, or all of them. */
export function YearSelect({ years, year, choose }: YearSelectProps) {
  return (
    <Field label="Academic year">
      <Select value={year ?? ALL} onChange={(_, { value }) => choose(value === ALL ? null : value)}>
        <option value={ALL}>All years</option>
        {years.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </Select>
    </Field>
  );
}

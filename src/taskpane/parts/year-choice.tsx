import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { academicYearLabel } from "../../register/cells/academic-year";
import { isYearReported, withYear } from "../../register/settings/change-settings";
import type { Register } from "../../register/register";
import type { RegisterSettings } from "../../register/settings/register-settings";
import { foundYears } from "../model/found-years";
import type { Saving } from "../use-saving";
import { useWanted } from "../use-wanted";

const useStyles = makeStyles({
  set: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  years: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface YearChoiceProps {
  readonly register: Register;
  readonly settings: RegisterSettings;
  readonly saving: Saving;
}

/** Which academic years the sheets, the pane and the functions report. */
export function YearChoice({ register, settings, saving }: YearChoiceProps) {
  const styles = useStyles();
  const years = useMemo(() => foundYears(register), [register]);
  const [wanted, follow] = useWanted<RegisterSettings>();
  const choose = (year: number, isReported: boolean): void => {
    if (saving.isBusy) return;
    const next = withYear(settings, years, year, isReported);
    const label = academicYearLabel(year);
    if (next === null) saving.refuse("At least one year must be reported. Tick another year first.");
    else follow(next, saving.save({ register: next }, `${label} is ${isReported ? "reported" : "not reported"}.`));
  };
  return (
    <fieldset className={styles.set} aria-disabled={saving.isBusy}>
      <legend className={styles.legend}>Years to report</legend>
      {years.length === 0 && <div className={styles.muted}>There is no academic year in your tables yet.</div>}
      <div className={styles.years}>
        {years.map((year) => (
          <Checkbox
            key={year}
            label={academicYearLabel(year)}
            checked={isYearReported(wanted ?? settings, year)}
            onChange={(_, { checked }) => choose(year, checked === true)}
          />
        ))}
      </div>
      <div className={styles.muted}>
        {settings.years === null
          ? "All years are reported, including any that you add later."
          : "Years that you add later are reported once you tick them here."}
      </div>
    </fieldset>
  );
}

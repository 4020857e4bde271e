import { makeStyles } from "@fluentui/react-components";
import type { WorkbookSettings } from "../../excel/settings";
import type { Analysis } from "../../metrics/analyse";
import { DefinitionForm } from "../parts/definition-form";
import { ProviderField } from "../parts/provider-field";
import { SavingStatus } from "../parts/saving-status";
import { ViewHeading } from "../parts/view-heading";
import { YearChoice } from "../parts/year-choice";
import { useSaving } from "../use-saving";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "16px" },
});

export interface SettingsViewProps {
  readonly analysis: Analysis;
  readonly settings: WorkbookSettings;
}

/** What the provider sets for the whole workbook: name, years to report, definitions. */
export function SettingsView({ analysis, settings }: SettingsViewProps) {
  const styles = useStyles();
  const saving = useSaving();
  return (
    <div className={styles.view}>
      <ViewHeading text="Settings" />
      <SavingStatus {...saving} />
      <ProviderField key={settings.provider} provider={settings.provider} saving={saving} />
      <YearChoice register={analysis.register} settings={settings.register} saving={saving} />
      <DefinitionForm
        key={JSON.stringify(settings.definitions)}
        analysis={analysis}
        definitions={settings.definitions}
        years={settings.register.years}
        saving={saving}
      />
    </div>
  );
}

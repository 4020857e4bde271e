import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { withDateOrder, withoutMapping, withRatingScale, withRole } from "../../register/settings/change-settings";
import type { Role } from "../../register/tables/fields";
import type { RegisterSettings } from "../../register/settings/register-settings";
import type { RatingScale } from "../../register/cells/rating-scale";
import type { DateOrder } from "../../register/cells/read-date";
import { ROLE_NAMES, type TableView } from "../model/data-tables";
import { Choice } from "./choice";
import { ColumnList } from "./column-list";
import { RadioChoice } from "./radio-choice";
import { plural } from "../../text/plural";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
    padding: "10px 12px",
    overflowWrap: "anywhere",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
  alert: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

const ROLE_OPTIONS = [
  ...Object.entries(ROLE_NAMES).map(([value, text]) => ({ value, text })),
  { value: "none", text: "Not used" },
];
const DATE_ORDERS: readonly { readonly value: DateOrder; readonly text: string }[] = [
  { value: "day first", text: "03/04/19 is 3 April" },
  { value: "month first", text: "03/04/19 is 4 March" },
];
const RATING_SCALES: readonly { readonly value: RatingScale; readonly text: string }[] = [
  { value: "0 to 10", text: "0 to 10: read as they stand" },
  { value: "1 to 5", text: "1 to 5: doubled, so that 4 of 5 is 8 of 10" },
  { value: "1 to 4, 1 best", text: "1 to 4, 1 is best: 1 is 10 of 10, 2 is 7.5, 3 is 5, 4 is 2.5" },
];

export interface TableCardProps {
  readonly table: TableView;
  /** Whether its columns are shown from the start. */
  readonly isOpen: boolean;
  readonly settings: RegisterSettings;
  readonly isBusy: boolean;
  readonly save: (next: RegisterSettings, said: string) => Promise<void>;
}

/** One table of the workbook: what it is taken for, its columns, and the questions that its cells leave open. */
export function TableCard({ table, isOpen, settings, isBusy, save }: TableCardProps) {
  const styles = useStyles();
  const id = useId();
  const [toggled, setToggled] = useState<boolean | null>(null);
  const isShown = toggled ?? isOpen;
  const { name, role, columns, definition } = table;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div>
        <h3 id={id} className={styles.name}>
          {name}
        </h3>
        <div className={styles.muted}>{placeText(table)}</div>
      </div>
      <div>
        <div className={styles.muted} aria-hidden>
          Taken for
        </div>
        <Choice
          label={`What ${name} is taken for`}
          value={role}
          options={ROLE_OPTIONS}
          isBusy={isBusy}
          choose={(value) => {
            setToggled(value !== "none");
            const chosen = value as Role | "none";
            const said = chosen === "none" ? "not used" : `taken for ${ROLE_NAMES[chosen]}`;
            return save(withRole(settings, name, chosen), `${name} is ${said}.`);
          }}
        />
      </div>
      {table.remark !== "" && <p className={table.isIncomplete ? styles.alert : styles.muted}>{table.remark}</p>}
      {table.constants.map((constant) => (
        <p key={constant} className={styles.text}>
          {constant}
        </p>
      ))}
      {table.outdated.length > 0 && (
        <p className={styles.text}>
          Columns that you have chosen and that are gone: {table.outdated.join(", ")}. The others are read as before.
        </p>
      )}
      {table.dateOrder !== undefined && (
        <RadioChoice
          legend="Dates that can be read in two ways"
          options={DATE_ORDERS}
          value={table.dateOrder}
          isBusy={isBusy}
          choose={(order) => save(withDateOrder(settings, name, order), `The dates of ${name} are ${order}.`)}
        />
      )}
      {table.ratingScale !== undefined && (
        <RadioChoice
          legend="Scale of the ratings"
          options={RATING_SCALES}
          value={table.ratingScale}
          isBusy={isBusy}
          choose={(scale) =>
            save(withRatingScale(settings, name, scale), `The ratings of ${name} are on a scale of ${scale}.`)
          }
        />
      )}
      {isShown && definition !== null && (
        <ColumnList table={table} definition={definition} settings={settings} isBusy={isBusy} save={save} />
      )}
      <div className={styles.actions}>
        {definition !== null && columns.length > 0 && (
          <Button
            size="small"
            aria-expanded={isShown}
            aria-label={`${isShown ? "Hide" : "Show"} the columns of ${name}`}
            onClick={() => setToggled(!isShown)}
          >
            {isShown ? "Hide columns" : `Show ${columns.length === 1 ? "its column" : `${columns.length} columns`}`}
          </Button>
        )}
        {table.isMapped && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={`Back to what was found for ${name}`}
            onClick={() => void save(withoutMapping(settings, name), `${name} is what was found again.`)}
          >
            Back to what was found
          </Button>
        )}
      </div>
    </section>
  );
}

/** "On the sheet Intake 2017, 1,034 rows" */
function placeText({ name, sheet, rows }: TableView): string {
  const count = plural(rows, "row");
  return name === sheet ? count : `On the sheet ${sheet}, ${count}`;
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { withColumn, withColumnIn } from "../../register/settings/change-settings";
import type { FieldKey, RoleDefinition } from "../../register/tables/fields";
import type { RegisterSettings } from "../../register/settings/register-settings";
import { plural } from "../../text/plural";
import type { ColumnView, TableView } from "../model/data-tables";
import { Choice, type ChoiceOption } from "./choice";

/** Number of unused columns that are shown without being folded away. */
const FEW = 3;
const IGNORE = "none";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "8px",
    alignItems: "start",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface ColumnListProps {
  readonly table: TableView;
  readonly definition: RoleDefinition;
  readonly settings: RegisterSettings;
  readonly isBusy: boolean;
  readonly save: (next: RegisterSettings, said: string) => Promise<void>;
}

/** The columns of a table and what each is read as. Those that are not used are folded away when there are many. */
export function ColumnList({ table, definition, settings, isBusy, save }: ColumnListProps) {
  const styles = useStyles();
  const [isUnfolded, setUnfolded] = useState(false);
  const used = table.columns.filter(({ field }) => field !== IGNORE);
  const idle = table.columns.length - used.length;
  // Anyone who has to find a column must see them all.
  const isAllShown = isUnfolded || idle <= FEW || table.isIncomplete;
  const options: ChoiceOption[] = [
    ...definition.fields.map(({ key, heading }) => ({ value: key, text: heading })),
    { value: IGNORE, text: "Ignore" },
  ];
  const choose = (column: ColumnView, field: string): Promise<void> => {
    // The column that was just changed must not vanish from under the pointer.
    setUnfolded(true);
    return save(
      withColumn(settings, table.name, column.heading, field as FieldKey | "none"),
      `${column.heading} is ${readAs(definition, field)}.`,
    );
  };
  const chooseInSisters = ({ heading, field, sisters }: ColumnView): Promise<void> =>
    save(
      withColumnIn(settings, sisters, heading, field),
      `${heading} is ${readAs(definition, field)} in ${plural(sisters.length, "other table")}.`,
    );
  return (
    <>
      <ul className={styles.list} aria-label={`Columns of ${table.name}`}>
        {(isAllShown ? table.columns : used).map((column) => (
          <li key={column.letters} className={styles.column}>
            <div>
              <div className={styles.heading}>{column.heading === "" ? "No heading" : column.heading}</div>
              <div className={styles.muted}>
                {column.letters}: {column.sample === "" ? "blank" : column.sample}
              </div>
            </div>
            <div>
              {column.obstacle === null && (
                <Choice
                  label={`What ${column.heading} in ${table.name} is read as`}
                  value={column.field}
                  options={options}
                  isBusy={isBusy}
                  choose={(field) => choose(column, field)}
                />
              )}
              <div className={styles.muted}>{column.certainty}</div>
              {column.sisters.length > 0 && (
                <Button
                  size="small"
                  disabledFocusable={isBusy}
                  aria-label={`${sistersText(column)}: ${column.heading}`}
                  onClick={() => void chooseInSisters(column)}
                >
                  {sistersText(column)}
                </Button>
              )}
              {column.obstacle !== null && <div className={styles.muted}>{column.obstacle}</div>}
            </div>
          </li>
        ))}
      </ul>
      {idle > FEW && !table.isIncomplete && (
        <div>
          <Button size="small" aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
            {isUnfolded ? "Hide" : "Show"} {idle} unused columns
          </Button>
        </div>
      )}
    </>
  );
}

function readAs({ fields }: RoleDefinition, field: string): string {
  const name = fields.find(({ key }) => key === field)?.heading;
  return name === undefined ? "ignored" : `read as ${name}`;
}

function sistersText({ sisters }: ColumnView): string {
  return `Use this for the ${plural(sisters.length, "other table")} with this heading`;
}

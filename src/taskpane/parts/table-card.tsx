import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { withoutMapping, withRole } from "../../register/settings/change-settings";
import type { RegisterSettings } from "../../register/settings/register-settings";
import type { Role } from "../../register/tables/fields";
import type { TableView } from "../model/data-tables";
import { placeText, ROLE_OPTIONS, roleText } from "../model/table-questions";
import { plural } from "../../text/plural";
import { Choice } from "./choice";
import { ColumnList } from "./column-list";
import { TableQuestions } from "./table-questions";
import { TableRemarks } from "./table-remarks";

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
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface TableCardProps {
  readonly table: TableView;
  /** Whether its columns are shown from the start. */
  readonly isOpen: boolean;
  readonly settings: RegisterSettings;
  readonly isBusy: boolean;
  readonly save: (next: RegisterSettings, said: string) => Promise<void>;
}

/** One table of the workbook: what it is read as, its columns, and the questions that its cells leave open. */
export function TableCard({ isOpen, ...rest }: TableCardProps) {
  const styles = useStyles();
  const id = useId();
  const { table, settings, isBusy, save } = rest;
  const { name, role, definition } = table;
  const [toggled, setToggled] = useState<boolean | null>(null);
  const isShown = toggled ?? isOpen;
  const choose = (chosen: Role | "none"): Promise<void> => {
    setToggled(chosen !== "none");
    return save(withRole(settings, name, chosen), roleText(name, chosen));
  };
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
          Read as
        </div>
        <Choice
          label={`What ${name} is read as`}
          value={role}
          options={ROLE_OPTIONS}
          isBusy={isBusy}
          choose={(value) => choose(value as Role | "none")}
        />
      </div>
      <TableRemarks table={table} />
      <TableQuestions {...rest} />
      {isShown && definition !== null && <ColumnList {...rest} definition={definition} />}
      <TableButtons {...rest} isShown={isShown} toggle={() => setToggled(!isShown)} />
    </section>
  );
}

interface TableButtonsProps extends Omit<TableCardProps, "isOpen"> {
  /** Whether its columns are shown. */
  readonly isShown: boolean;
  readonly toggle: () => void;
}

function TableButtons({ table, settings, isBusy, save, isShown, toggle }: TableButtonsProps) {
  const styles = useStyles();
  const { name, columns, definition, isMapped } = table;
  return (
    <div className={styles.actions}>
      {definition !== null && columns.length > 0 && (
        <Button
          size="small"
          aria-expanded={isShown}
          aria-label={`${isShown ? "Hide" : "Show"} ${plural(columns.length, "column")} of ${name}`}
          onClick={toggle}
        >
          {isShown ? "Hide" : "Show"} {plural(columns.length, "column")}
        </Button>
      )}
      {isMapped && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={`Undo your choices for ${name}`}
          onClick={() => void save(withoutMapping(settings, name), `Your choices for ${name} have been undone.`)}
        >
          Undo your choices
        </Button>
      )}
    </div>
  );
}

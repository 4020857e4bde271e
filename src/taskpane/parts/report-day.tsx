import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { todaySerial } from "../../app/clock";
import { readDate } from "../../register/cells/read-date";
import { longDay } from "../../text/day-text";
import { useSaving } from "../use-saving";
import { Announcer } from "./announcer";
import { SavingStatus } from "./saving-status";
import { TextInput } from "./text-input";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  text: { margin: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  label: { fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

export interface ReportDayProps {
  /** Excel serial day number. */
  readonly asOf: number;
  /** Whether the workbook sets that day. */
  readonly isDaySet: boolean;
}

/** Which day the report is of, and how to set another. */
export function ReportDay({ asOf, isDaySet }: ReportDayProps) {
  const styles = useStyles();
  const [id, hint] = [useId(), useId()];
  const saving = useSaving();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState("");
  const today = todaySerial();
  const set = async (reportDay: number | null, said: string): Promise<void> => {
    await saving.save({ reportDay }, said);
  };
  const keep = (): void => {
    const day = readDate(text);
    setWrong(day === null ? wrongDay(text) : "");
    if (day === null) return;
    setOpen(false);
    setText("");
    void set(day, `The report is as of ${longDay(day)}.`);
  };
  return (
    <div className={styles.part}>
      <p className={styles.text}>{asOfText(asOf, isDaySet, today)}</p>
      <div className={styles.row}>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Set another day
        </Button>
        {isDaySet && (
          <Button
            size="small"
            disabledFocusable={saving.isBusy}
            onClick={() => void set(null, `The report is as of today, ${longDay(today)}.`)}
          >
            Use today
          </Button>
        )}
      </div>
      {isOpen && (
        <form
          className={styles.part}
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <label htmlFor={id} className={styles.label}>
            Day of the report
          </label>
          <div className={styles.row}>
            <TextInput
              id={id}
              type="text"
              width="160px"
              maxLength={60}
              isFaulty={wrong !== ""}
              readOnly={saving.isBusy}
              aria-describedby={hint}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
            <Button type="submit" appearance="primary" disabledFocusable={saving.isBusy}>
              Use this day
            </Button>
          </div>
          {wrong !== "" && <p className={styles.fault}>{wrong}</p>}
          <span id={hint} className={styles.muted}>
            Such as 31/08/2026. The sheets and the formulas follow, and it stays until you use today again.
          </span>
        </form>
      )}
      <Announcer text={wrong} />
      <SavingStatus {...saving} />
    </div>
  );
}

function asOfText(asOf: number, isDaySet: boolean, today: number): string {
  const day = `As of ${longDay(asOf)}`;
  if (asOf === today) return isDaySet ? `${day}: today, but set to stay so.` : `${day}, today.`;
  return isDaySet ? `${day}, not today.` : `${day}, when the workbook was last read.`;
}

function wrongDay(text: string): string {
  return text.trim() === ""
    ? "Type a day, such as 31/08/2026."
    : `“${text.trim()}” is not a day from 1990 to 2099. Type it as 31/08/2026.`;
}

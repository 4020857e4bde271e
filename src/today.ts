import { serialFromCivil } from "./register/serial-date";

/** Today's date on this computer's calendar, as an Excel serial day number. */
export function todaySerial(): number {
  const now = new Date();
  return serialFromCivil(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

import { serialFromCivil } from "../register/cells/serial-date";

/** Today's date on this computer's calendar, as an Excel serial day number. */
export function todaySerial(): number {
  return Math.floor(nowSerial());
}

/** Date and time on this computer's clock, as an Excel serial number: the time is the fraction. Whole minutes. */
export function nowSerial(): number {
  const now = new Date();
  const day = serialFromCivil(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return day + (now.getHours() * 60 + now.getMinutes()) / 1440;
}

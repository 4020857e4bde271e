import { civilFromSerial } from "../register/cells/serial-date";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** A serial date as people type it: 01/09/2018. */
export function shortDay(serial: number): string {
  const { year, month, day } = civilFromSerial(serial);
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}

/** A serial date as people read it: 24 November 2026. */
export function longDay(serial: number): string {
  const { year, month, day } = civilFromSerial(serial);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** A serial date as programs read it: 2026-11-24. */
export function isoDay(serial: number): string {
  const { year, month, day } = civilFromSerial(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** A serial date as lists show it: 4 Mar 2019. */
export function briefDay(serial: number): string {
  const { year, month, day } = civilFromSerial(serial);
  return `${day} ${MONTHS[month - 1].slice(0, 3)} ${year}`;
}

import { civilFromSerial } from "../register/serial-date";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** "24 November 2026" */
export function dateText(serial: number): string {
  const { year, month, day } = civilFromSerial(serial);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** A workbook, and Excel around it for Microsoft's office.js. */

export { addTable } from "./src/workbook/add-table";
export { addWorksheet } from "./src/workbook/add-worksheet";
export { formatArea, parseArea, parseReference } from "./src/workbook/a1";
export type { Cell, CellContent } from "./src/workbook/cell";
export { displayText } from "./src/workbook/display-text";
export { displayedTexts } from "./src/workbook/displayed-texts";
export { MAX_COLUMNS, MAX_ROWS } from "./src/workbook/limits";
export { DEFAULT_STYLE, type CellStyle } from "./src/workbook/style";
export { tableArea } from "./src/workbook/table-area";
export { uncalculatedCells } from "./src/workbook/uncalculated";
export { Workbook } from "./src/workbook/workbook";
export type { Area, Worksheet } from "./src/workbook/worksheet";

export { HOSTS } from "./src/hosts/hosts";
export type { HostName, HostProfile } from "./src/hosts/host-profile";
export { UnreadableAnswers, type AnswersFile } from "./src/hosts/recorded/answers-file";
export { recordedHost } from "./src/hosts/recorded/recorded-host";
export type { EventEntry } from "./src/protocol/event-messages";
export type { Fault } from "./src/protocol/faults";
export { FunctionCalculator } from "./src/protocol/functions/function-calculator";
export type { FunctionDefinition } from "./src/protocol/functions/function-metadata";
export { Host, type HostOptions } from "./src/protocol/host";
export { implementedMembers } from "./src/protocol/implemented-members";
export { MESSAGE } from "./src/protocol/message-types";
export { holdTimers } from "./src/protocol/transports/hold-timers";
export { loadOfficeJs, type OfficeGlobals } from "./src/protocol/transports/load-office-js";

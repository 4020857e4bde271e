import type { Style } from "./plan";

/** The sheets' colours. Text on each fill has a contrast of at least 4.5 : 1. */
const INK = "#1F2A37";
const HEADER_FILL = "#1F4E5F";
const HEADER_TEXT = "#FFFFFF";
const SUBHEADER_FILL = "#DCE9ED";
const LINE = "#B8C4CC";
const MUTED_TEXT = "#5B6670";

/** Every look of the sheets, by what it is for. */
export const STYLES = {
  heading: { bold: true, fontSize: 16, fontColor: INK, rowHeight: 24, vertical: "center" },
  title: { bold: true, fontSize: 12, fontColor: INK, rowHeight: 18 },
  requirement: { italic: true, fontColor: MUTED_TEXT },
  note: { fontColor: MUTED_TEXT },
  section: { bold: true, fontSize: 12, fontColor: HEADER_FILL, rowHeight: 18 },
  /** First header row: years, across the columns that belong to them. */
  header: { bold: true, fill: HEADER_FILL, fontColor: HEADER_TEXT, horizontal: "center", vertical: "center" },
  headerSpan: { horizontal: "centerAcrossSelection" },
  /** Lower header rows. */
  subheader: { bold: true, fill: SUBHEADER_FILL, fontColor: INK, horizontal: "center", vertical: "center", wrap: true },
  labelHeader: { horizontal: "left" },
  grid: { border: "all", borderColor: LINE },
  label: { horizontal: "left", vertical: "center", wrap: true, fontColor: INK },
  figure: { horizontal: "right", vertical: "center", fontColor: INK },
  /** What there is to say beside a status: how much is missing, or why it is not known. */
  reason: { horizontal: "left", vertical: "center", wrap: true, fontColor: MUTED_TEXT },
  text: { horizontal: "left", vertical: "top", wrap: true, fontColor: INK },
  total: { bold: true, border: "top", borderColor: INK },
  centred: { horizontal: "center", vertical: "center", fontColor: INK },
  /** Between the years of a table. */
  divider: { border: "top", borderColor: MUTED_TEXT },
  met: { fill: "#DDF0E0", fontColor: "#14532D", horizontal: "center", vertical: "center" },
  notMet: { fill: "#FBE0DD", fontColor: "#7F1D1D", horizontal: "center", vertical: "center", bold: true },
  notYetKnown: { fill: "#EEF0F2", fontColor: "#4B5563", horizontal: "center", vertical: "center" },
} as const satisfies Record<string, Style>;

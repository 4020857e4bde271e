import type { Recognition } from "../recognition/recognition";
import type { CrossTab } from "./cross-tab";

/** A cross-tab as tables of targets, one for each of its columns: each is for the one year or qualification that heads the column. */
export function crossTabParts(recognition: Recognition, { measure, down, across, columns }: CrossTab): Recognition[] {
  const { crossTab: _, ...rest } = recognition;
  return columns.map(({ column, value }) => ({
    ...rest,
    columns: new Map([
      [down, 0],
      [measure, column],
    ]),
    constants: new Map([[across, { value, title: value }]]),
  }));
}

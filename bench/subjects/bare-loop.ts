import type { Subject } from "../subject";

/** Reads every needed cell once and does next to nothing with it: the least that reading a table can cost. */
export const BARE_LOOP: Subject = {
  name: "bare loop",
  run: (table) => {
    let sum = 0;
    for (const { rowCount, runs } of table.blocks) {
      for (const { values } of runs) {
        const width = values[0]?.length ?? 0;
        for (let row = 0; row < rowCount; row++) {
          const cells = values[row];
          for (let column = 0; column < width; column++) {
            const cell = cells[column];
            sum += typeof cell === "string" ? cell.length : (cell as number);
          }
        }
      }
    }
    return () => new Map([["sum", sum]]);
  },
};

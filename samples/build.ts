import report from "../test/fixtures/alliance-of-leading-learning.json";
import { inventSample } from "./sample";
import { layOut } from "./sheets";
import { verify } from "./verify";
import { writeWorkbook } from "./workbook";

/** The bytes of samples/alliance-of-leading-learning.xlsx. Throws when its rows miss a published figure. */
export async function buildSampleWorkbook(): Promise<Uint8Array> {
  const sample = inventSample();
  verify(sample);
  return writeWorkbook(layOut(sample), report.provider);
}

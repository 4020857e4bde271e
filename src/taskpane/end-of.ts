import { explained } from "../excel/explained";
import type { ActionEnd } from "./action-end";

/** How something ends; what it throws is explained. Never rejects. */
export async function endOf(work: () => Promise<ActionEnd>): Promise<ActionEnd> {
  try {
    return await work();
  } catch (error) {
    return { refused: await explained(error) };
  }
}

import type { End } from "../job";

/** How something ended that says what came of it; what it throws is explained as the pane does. */
export async function endOf(work: () => Promise<{ readonly refused: string } | "done">): Promise<End> {
  const { explained } = await import("../../../src/excel/explained");
  const end = await work().catch(async (error: unknown) => ({ refused: await explained(error) }));
  return end === "done" ? { isDone: true, said: [] } : { isDone: false, said: [end.refused] };
}

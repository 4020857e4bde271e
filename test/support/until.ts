/** Waits until something holds. @throws Error when it never does */
export async function until(holds: () => boolean): Promise<void> {
  const limit = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > limit) throw new Error(`It never came to that: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

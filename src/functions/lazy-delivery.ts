import type { Delivery, Telling } from "./delivery";

let delivery: Promise<Delivery | null> | null = null;

/** Sees to it that an answer that was just told reaches its cell. No formula waits for the code that does so. */
export function seeToDelivery(tell: Telling): void {
  delivery ??= fetchDelivery();
  void delivery.then((one) => one?.told(tell));
}

/** The formula is gone. */
export function forgetDelivery(tell: Telling): void {
  void delivery?.then((one) => one?.forget(tell));
}

/** If it cannot be fetched, the next answer tries again. */
async function fetchDelivery(): Promise<Delivery | null> {
  try {
    const [{ Delivery: Fetched }, { cellEditEnd }] = await Promise.all([
      import(/* webpackChunkName: "delivery" */ "./delivery"),
      import(/* webpackChunkName: "delivery" */ "../excel/cell-edit-end"),
    ]);
    return new Fetched(cellEditEnd);
  } catch {
    delivery = null;
    return null;
  }
}

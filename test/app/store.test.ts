import { storeOf } from "../../src/app/store";

describe("a store", () => {
  it("tells those who watch it of every change, until they stop", () => {
    const store = storeOf(1);
    const heard: number[] = [];
    const end = store.watch(() => heard.push(store.current));
    store.set(2);
    end();
    store.set(3);
    expect([heard, store.current]).toEqual([[2], 3]);
  });
});

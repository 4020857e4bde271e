import { once } from "../../src/metrics/once";

describe("what is worked out once", () => {
  it("is worked out when it is first asked for, and never again", () => {
    const workOut = jest.fn(() => [1]);
    const get = once(workOut);
    expect(workOut).not.toHaveBeenCalled();
    expect(get()).toBe(get());
    expect(workOut).toHaveBeenCalledTimes(1);
  });

  it("is worked out once even when there is nothing", () => {
    const workOut = jest.fn(() => undefined);
    const get = once(workOut);
    expect([get(), get()]).toEqual([undefined, undefined]);
    expect(workOut).toHaveBeenCalledTimes(1);
  });
});

import { SharedReadings } from "../../src/functions/shared-readings";

afterEach(() => jest.useRealTimers());

it("a reading that Excel never answers does not hold up the others for ever", async () => {
  jest.useFakeTimers();
  const readings = new SharedReadings<string>();
  const read: string[] = [];
  void readings.read("lost", () => new Promise(() => {}));
  void readings.read("next", async () => "next").then((one) => read.push(one));
  void readings.read("last", async () => "last").then((one) => read.push(one));
  await jest.advanceTimersByTimeAsync(15_000);
  expect(read).toEqual(["next", "last"]);
});

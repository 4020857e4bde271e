import { refresh, type Progress, type RefreshOutcome } from "../src/refresh";
import { startRefresh, watchRefresh, type JobState } from "../src/refresh-job";
import { failed, written } from "./refreshed";

jest.mock("../src/refresh");
const refreshMock = jest.mocked(refresh);

const done = written({ rows: 1, counted: 1, leftOut: 0 }, ["Summary"]);

beforeEach(() => refreshMock.mockReset());

test("two refreshes at once are one", async () => {
  let finish: (outcome: RefreshOutcome) => void = () => {};
  refreshMock.mockReturnValue(new Promise((resolve) => (finish = resolve)));
  const [first, second] = [startRefresh(), startRefresh()];
  finish(done);
  expect(await Promise.all([first, second])).toEqual([done, done]);
  expect(refreshMock).toHaveBeenCalledTimes(1);
});

test("after a refresh has ended, well or badly, the next one starts afresh", async () => {
  refreshMock.mockResolvedValueOnce(failed("Protected.")).mockResolvedValueOnce(done);
  expect(await startRefresh()).toEqual(failed("Protected."));
  expect(await startRefresh()).toEqual(done);
});

test("whoever watches hears how it stands now, of the start and every step, and of the end", async () => {
  const writing: Progress = { stage: "writing", sheet: 1, sheets: 9, name: "Summary" };
  refreshMock.mockImplementation(async (options) => {
    options?.onProgress?.(writing);
    return done;
  });
  await startRefresh();

  const heard: JobState[] = [];
  watchRefresh((state) => heard.push(state));
  expect(heard).toEqual([{ kind: "finished", outcome: done }]);
  await startRefresh();
  expect(heard.slice(1)).toEqual([
    { kind: "running", progress: { stage: "reading" } },
    { kind: "running", progress: writing },
    { kind: "finished", outcome: done },
  ]);
});

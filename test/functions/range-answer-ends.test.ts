import type { FinalAnswer } from "../../src/answers/answer";
import { answerRange } from "../../src/functions/answer-range";
import { answer } from "../../src/functions/answering";
import { forgetDelivery, seeToDelivery } from "../../src/functions/lazy-delivery";
import { session } from "../../src/app/session";
import { functionOf } from "../support/ask";
import { until } from "../support/following";
import { addSheet, opened, workbookOf } from "../support/workbooks";

jest.mock("../../src/functions/answer-range", () => ({ answerRange: jest.fn() }));
jest.mock("../../src/functions/lazy-delivery", () => ({ seeToDelivery: jest.fn(), forgetDelivery: jest.fn() }));

const ROWS = [
  ["Participant ID", "Qualification", "Academic year"],
  ["P1", "NPQH", "2017/18"],
];
const value = (number: number): FinalAnswer => ({ kind: "value", value: number });

/** A formula of a range that is read when `finish` says so. */
function asked() {
  let finish: (found: FinalAnswer) => void = () => {};
  jest.mocked(answerRange).mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
  const invocation = { setResult: jest.fn(), onCanceled: (): void => {} };
  answer(functionOf("YEARS"), [ROWS, invocation]);
  return { invocation, finish: (found: FinalAnswer) => finish(found) };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeAll(async () => {
  const workbook = workbookOf();
  addSheet(workbook, "People", ROWS);
  await opened(workbook);
  await session.read();
});
beforeEach(() => jest.clearAllMocks());

describe("a formula that names a range", () => {
  it("is not answered when it was cancelled while its range was read", async () => {
    const { invocation, finish } = asked();
    await until(() => jest.mocked(answerRange).mock.calls.length === 1);
    invocation.onCanceled();
    finish(value(1));
    await soon();
    expect(invocation.setResult).not.toHaveBeenCalled();
  });

  it("is told its former answer no more once it has another", async () => {
    const { invocation, finish } = asked();
    await until(() => jest.mocked(answerRange).mock.calls.length === 1);
    finish(value(1));
    await until(() => invocation.setResult.mock.calls.length === 1);
    const [[former]] = jest.mocked(seeToDelivery).mock.calls;
    expect(forgetDelivery).not.toHaveBeenCalled();
    jest.mocked(answerRange).mockResolvedValueOnce(value(2));
    await session.changeSettings({ reportDay: 43_585 });
    await until(() => invocation.setResult.mock.calls.length === 2);
    expect(jest.mocked(forgetDelivery).mock.calls).toEqual([[former]]);
    invocation.onCanceled();
    expect(jest.mocked(forgetDelivery).mock.calls.length).toBe(2);
  });
});

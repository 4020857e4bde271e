import { readUpheld } from "../../../src/register/words/moderation-outcomes";

describe("moderation outcome", () => {
  it.each([
    ...[["Upheld"], ["agreed"], ["Accurate"], ["Yes"], ["Upheld in full"], ["Fully upheld"], ["Agree"], ["Correct"]],
    ...[["confirmed"], ["y"], ["TRUE"]],
  ])("%p is upheld", (text) => {
    expect(readUpheld(text)).toBe(true);
  });
  it.each([
    ...[["Not upheld"], ["overturned"], ["Not agreed"], ["No"], ["Disagree"], ["Disagreed"], ["Incorrect"], ["n"]],
    ...[["Inaccurate"], ["Not accurate"], ["Not correct"], ["Not confirmed"], ["Changed"], ["FALSE"]],
  ])("%p is not upheld", (text) => {
    expect(readUpheld(text)).toBe(false);
  });
  it.each([["pending"], [""], ["-"], ["Upheld in part"], ["Partially upheld"]])("%p is not known", (text) => {
    expect(readUpheld(text)).toBeNull();
  });
});

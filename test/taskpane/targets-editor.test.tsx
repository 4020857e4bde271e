/** @jest-environment jsdom */
import { act } from "react";
import * as targets from "../../src/app/targets";
import { TargetsEditor } from "../../src/taskpane/parts/targets-editor";
import { clearPane, draw } from "../support/pane";
import { promised, type Promised } from "../support/promised";

jest.mock("../../src/app/targets", () => ({ setTarget: jest.fn(), createTargets: jest.fn() }));
const setTarget = jest.mocked(targets.setTarget);
const createTargets = jest.mocked(targets.createTargets);

const editor = (hasTable: boolean) => (
  <TargetsEditor years={["2017/18"]} qualifications={["NPQEL", "NPQH"]} targets={[]} hasTable={hasTable} />
);
const EL = "Recruitment, NPQEL, 2017/18";
const H = "Recruitment, NPQH, 2017/18";

describe("the targets in the pane", () => {
  type Result = Awaited<ReturnType<typeof targets.setTarget>>;
  let writes: Promised<Result>[];
  const answer = (write: number, result: Result) => act(async () => writes[write].keep(result));

  beforeEach(() => {
    Object.assign(globalThis, { OfficeExtension: { Error: class {} } });
    writes = [];
    setTarget.mockImplementation(() => {
      writes.push(promised<Result>());
      return writes[writes.length - 1].promise;
    });
  });
  afterEach(clearPane);

  it("say which field was refused even if the next was filled in before that was known, until it is saved", async () => {
    const { page, type, told } = await draw(editor(true));
    await type(EL, "12");
    await type(H, "13");
    await answer(0, { kind: "refused", message: "There is no room." });
    await answer(1, { kind: "done" });
    expect(page.textContent).toContain(`${EL}: There is no room.`);
    expect(told()).toBe(`${EL}: There is no room.`);

    await type(EL, "14");
    await answer(2, { kind: "done" });
    expect(page.textContent).not.toContain("There is no room.");
    expect(told()).toBe("Target of NPQEL for 2017/18 saved.");
  });

  it("say of each field what is wrong with it, whether it was typed, refused or failed", async () => {
    const { page, type } = await draw(editor(true));
    await type(EL, "a dozen");
    setTarget.mockRejectedValueOnce(new Error("Boom"));
    await type(H, "13");
    const faults = [...page.querySelectorAll("p")].map(({ textContent }) => textContent);
    expect(faults).toEqual([expect.stringContaining(`${EL}: `), expect.stringContaining(`${H}: `)]);
    expect(faults[1]).toContain("Something unexpected happened.");
  });

  it("announce a new table, although the button is gone as soon as the table is there", async () => {
    const creation = promised<undefined>();
    createTargets.mockReturnValue(creation.promise);
    const { press, show, told } = await draw(editor(false));
    await press("Create the targets table");
    await show(editor(true));
    await act(async () => creation.keep(undefined));
    expect(told()).toBe("Table of targets added.");
  });
});

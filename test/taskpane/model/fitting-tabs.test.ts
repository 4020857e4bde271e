import { fittingTabs } from "../../../src/taskpane/model/fitting-tabs";

const shown = (fits: readonly boolean[]) => fits.flatMap((one, i) => (one ? [i] : []));

describe("the tabs on a line", () => {
  const WIDTHS = [70, 60, 90, 40, 80, 60];

  it("are all of them where they fit, to the pixel", () => {
    expect(shown(fittingTabs(WIDTHS, 400, 50, 0))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(shown(fittingTabs(WIDTHS, 399, 50, 0))).toEqual([0, 1, 2, 3, 4]);
  });

  it("are the first that leave room for the way to the others", () => {
    expect(shown(fittingTabs(WIDTHS, 284, 50, 0))).toEqual([0, 1, 2]);
    expect(shown(fittingTabs(WIDTHS, 270, 50, 0))).toEqual([0, 1, 2]);
    expect(shown(fittingTabs(WIDTHS, 269, 50, 0))).toEqual([0, 1]);
  });

  it("keep their order: a short one does not go before a longer one that has no room", () => {
    expect(shown(fittingTabs([50, 100, 10], 120, 40, 0))).toEqual([0]);
  });

  it("have the chosen one among them, wherever it stands", () => {
    expect(shown(fittingTabs(WIDTHS, 284, 50, 5))).toEqual([0, 1, 5]);
    expect(shown(fittingTabs(WIDTHS, 100, 50, 4))).toEqual([4]);
  });

  it("are all where nothing has been measured", () => {
    expect(shown(fittingTabs([0, 0, 0], 0, 0, 0))).toEqual([0, 1, 2]);
  });
});

/** @jest-environment jsdom */
import { act, type ComponentType } from "react";
import { lazyView } from "../../src/taskpane/parts/lazy-view";
import { clearPane, draw } from "../support/pane";
import { promised } from "../support/promised";

const Data: ComponentType = () => <p>Your data</p>;

describe("a view that is fetched", () => {
  afterEach(clearPane);

  it("is drawn at once when it has been fetched before, as it is every time after the first", async () => {
    const fetching = promised<ComponentType>();
    const View = lazyView(() => fetching.promise);
    const first = await draw(<View />);
    expect(first.page.textContent).toBe("");
    await act(async () => fetching.keep(Data));
    expect(await textAtOnce(View)).toBe("Your data");
  });

  it("is drawn at once when it was fetched ahead", async () => {
    const View = lazyView(async () => Data);
    await View.fetch();
    expect(await textAtOnce(View)).toBe("Your data");
  });

  it("that could not be fetched is fetched again when the user asks", async () => {
    const fetchData = jest.fn(async () => Data);
    fetchData.mockRejectedValueOnce(new Error("offline"));
    const View = lazyView(fetchData);
    const { page, press } = await draw(<View />);
    expect(page.textContent).toContain("could not be loaded");
    await press("Try again");
    expect(page.textContent).toBe("Your data");
  });
});

/** What a view shows before anything else has had a turn. */
async function textAtOnce(View: ComponentType): Promise<string | null> {
  const { page, show } = await draw(null);
  let text: string | null = null;
  const watch = new MutationObserver(() => (text ??= page.textContent));
  watch.observe(page, { childList: true, subtree: true });
  await show(<View />);
  watch.disconnect();
  return text;
}

import { displayedTexts } from "excel-stand-in";
import { until } from "../../support/until";
import { HEADINGS, people, sheetOf, workbookOf } from "../../support/workbooks";
import type { Job } from "../job";
import { withAddIn } from "../with-add-in";

export const autoRefresh: Job = {
  name: "Auto-refresh",
  run: async (profile) => {
    await withAddIn(profile, workbookOf([HEADINGS, ...people(3)]), async ({ host, workbook, session }) => {
      const register = sheetOf(workbook, "People");
      const enterGender = (row: number, gender: string) =>
        host.user.enter(register, { row, column: HEADINGS.indexOf("Gender"), rows: 1, columns: 1 }, [[gender]]);
      const isShown = (text: string) => displayedTexts(sheetOf(workbook, "Metric 1")).flat().includes(text);
      await session.open();
      await session.refresh();
      await session.setAutoRefresh(true);
      await enterGender(1, "Male");
      await until(() => isShown("Male"));
      await until(() => session.state.job.kind === "finished" && !session.state.isReading);

      // What it has written itself is nothing to follow: it comes to rest.
      let refreshes = 0;
      session.watch(() => {
        const { job } = session.state;
        if (job.kind === "running" && job.progress.stage === "computing") refreshes++;
      });
      await enterGender(1, "Female");
      await until(() => !isShown("Male"));
      await until(() => session.state.job.kind === "finished" && !session.state.isReading);
      await until(isQuiet(host));
      expect(refreshes).toBe(1);
    });
  },
};

/** Whether nothing has been asked of Excel for longer than the add-in waits before it reads the register again. */
function isQuiet({ traffic }: { readonly traffic: { readonly syncs: number } }): () => boolean {
  const quiet = 1_000;
  let [syncs, since] = [-1, 0];
  return () => {
    if (traffic.syncs !== syncs) [syncs, since] = [traffic.syncs, Date.now()];
    return Date.now() - since > quiet;
  };
}

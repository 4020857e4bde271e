import { publishingOf } from "../../../src/app/publishing-of";
import { openXlsx } from "excel-stand-in/xlsx";
import { openSample } from "../../support/open-sample";
import { namesOf } from "../../support/workbooks";
import type { Job } from "../job";
import { withAddIn } from "../with-add-in";

export const publish: Job = {
  name: "Publish",
  run: async (profile) => {
    await withAddIn(profile, await openSample(), async ({ host, workbook, session }) => {
      await session.open();
      await publishingOf(session).make();
      const { publication, job } = session.state.publication;
      expect(job).toEqual({ kind: "made" });
      if (publication === null) return;
      const before = namesOf(workbook);
      expect(await publishingOf(session).open(publication)).toBe("Opened as a new workbook");
      expect(namesOf(workbook)).toEqual(before);
      const [file] = host.newWorkbooks.opened;
      const copy = await openXlsx(file ?? new Uint8Array());
      expect(copy.workbook.worksheets.length).toBeGreaterThan(7);
      // Where Excel opens none, it says so, and the copy can be saved instead.
      host.failNext({ code: "GeneralException" });
      expect(await publishingOf(session).open(publication)).toEqual({
        refused: expect.stringMatching(/^Excel reported/),
      });
      const saved = await publishingOf(session).file(publication, "workbook");
      expect(saved.content).toEqual(file);
    });
  },
  timeout: 120_000,
};

import { HEADINGS, people, workbookOf } from "../../support/workbooks";
import type { Job } from "../job";

export const publish: Job = {
  name: "publication",
  prepare: async () => workbookOf([HEADINGS, ...people(12)]),
  load: async () => {
    const { session } = await import("../../../src/app/session");
    const { publishingOf } = await import("../../../src/app/publishing-of");
    const publishing = publishingOf(session);
    await session.open();
    return {
      session,
      run: async () => {
        await publishing.make();
        const { publication, job } = session.state.publication;
        if (publication === null)
          return { isDone: false, said: ["message" in job ? job.message : "No copy was made."] };
        const end = await publishing.open(publication);
        return { isDone: typeof end === "string", said: typeof end === "string" ? [] : [end.refused] };
      },
    };
  },
  others: {},
  isRepeatable: true,
};

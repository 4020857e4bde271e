import type { ListResult } from "../../../src/app/list-on-sheet";
import type { Asked } from "../../../src/metrics/behind/question";
import { HEADINGS, people, workbookOf } from "../../support/workbooks";
import type { Job, Runtime } from "../job";
import { insertsRow } from "./refresh";

const ROWS = [
  HEADINGS,
  ...people(4).map((row, i) => (i < 2 ? row.with(HEADINGS.indexOf("Withdrawn date"), 43200) : row)),
];
const WITHDRAWN: Asked = {
  people: { measure: "withdrawn", year: null, qualification: null, group: null },
  among: null,
};

const TWO = "who asks for two lists gets two";

const saidOf = (result: ListResult) => ({
  isDone: "sheet" in result,
  said: "refused" in result ? [result.refused] : [],
});

async function listing(): Promise<Runtime> {
  const { session } = await import("../../../src/app/session");
  const { listOnSheet } = await import("../../../src/app/list-on-sheet");
  const { peopleOfList } = await import("../../../src/app/people-of-list");
  await session.open();
  return {
    session,
    run: async () => {
      const { register } = session.state;
      if (register.kind === "failed") {
        await session.read();
        return { isDone: false, said: [register.message] };
      }
      if (register.kind !== "read") return { isDone: false, said: ["There is no register."] };
      const listed = peopleOfList(register.analysis, WITHDRAWN, false);
      return saidOf(await listOnSheet({ title: "People who withdrew", asked: WITHDRAWN, people: listed }));
    },
  };
}

export const list: Job = {
  name: "list of people",
  prepare: async () => workbookOf(ROWS),
  load: listing,
  others: { "a row above": insertsRow },
  isRepeatable: false,
  tidy: ({ user, workbook }) => {
    const incomplete = workbook.worksheets.filter((sheet) =>
      JSON.stringify(sheet.cell(0, 0)?.content ?? "").includes("incomplete"),
    );
    for (const sheet of incomplete) user.deleteSheet(sheet);
  },
  without: { "two at once": TWO, "two windows": TWO },
};

export const listAgain: Job = {
  ...list,
  name: "list of people, refreshed",
  load: async (host) => {
    const runtime = await listing();
    await runtime.run();
    const { refreshList } = await import("../../../src/app/list-on-sheet");
    const { id } = host.workbook.worksheets[host.workbook.worksheets.length - 1];
    return { session: runtime.session, run: async () => saidOf(await refreshList(id)) };
  },
  isRepeatable: true,
  without: { "two windows": "each makes a list of its own" },
  tidy: () => {},
};

export const listDeleted: Job = {
  ...list,
  name: "list of people, deleted",
  load: async (host) => {
    const runtime = await listing();
    await runtime.run();
    const { deleteList } = await import("../../../src/app/list-on-sheet");
    const { id } = host.workbook.worksheets[host.workbook.worksheets.length - 1];
    return { session: runtime.session, run: async () => saidOf(await deleteList(id)) };
  },
  others: {},
  isRepeatable: false,
};

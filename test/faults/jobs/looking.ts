import { sheetOf } from "../../support/workbooks";
import type { Job } from "../job";
import { endOf } from "./ending";
import { insertsRow, sameRefresh } from "./refresh";

/** Goes to the row of the first participant. */
export const goTo: Job = {
  name: "go to",
  prepare: sameRefresh.prepare,
  load: async () => {
    const { session } = await import("../../../src/app/session");
    const { goToPerson } = await import("../../../src/app/go-to-person");
    await session.open();
    return {
      session,
      run: () =>
        endOf(async () => {
          const { register } = session.state;
          if (register.kind === "failed") {
            await session.read();
            return { refused: register.message };
          }
          if (register.kind !== "read") return { refused: "There is no register." };
          const { index, tables, source, row } = register.analysis.register.participants;
          const place = { table: tables[source[0]].whole, row: row[0] };
          return (await goToPerson(index.ids[0], place)) === "gone to" ? "done" : { refused: "Their row is gone." };
        }),
    };
  },
  others: { "a row above": insertsRow },
  isRepeatable: true,
};

/** Asks who is behind the selected figure, as the ribbon's button does. */
export const whoIsThis: Job = {
  name: "who is this",
  prepare: sameRefresh.prepare,
  load: async ({ user, workbook }) => {
    user.select(sheetOf(workbook, "Metric 1"), { row: 6, column: 2, rows: 1, columns: 1 });
    const { session } = await import("../../../src/app/session");
    const { figureInSelection } = await import("../../../src/app/selected-figure");
    const { nothingText } = await import("../../../src/taskpane/model/people-texts");
    return {
      session,
      run: async () => {
        if (session.state.register.kind === "failed") await session.read();
        const figure = await figureInSelection();
        // Of a sheet that Excel no longer finds, the pane says that it is none of the summary sheets.
        const isSaid = figure.kind === "failed" || figure.kind === "elsewhere";
        return { isDone: figure.kind === "figure", said: isSaid ? [nothingText(figure).text] : [] };
      },
    };
  },
  others: {},
  isRepeatable: true,
};

export const selfCheck: Job = {
  name: "self-check",
  prepare: async () => {
    const workbook = await sameRefresh.prepare();
    return workbook;
  },
  load: async () => {
    const { session } = await import("../../../src/app/session");
    const { runSelfCheck, selfCheckState } = await import("../../../src/app/self-check");
    return {
      session,
      run: async () => {
        await runSelfCheck();
        while (selfCheckState().kind === "running") await new Promise((resolve) => setTimeout(resolve, 1_000));
        const state = selfCheckState();
        return { isDone: state.kind === "checked", said: state.kind === "stopped" ? [state.message] : [] };
      },
    };
  },
  others: {},
  isRepeatable: true,
  without: { "two windows": "both have the sheet of the check removed" },
};

import { session } from "../../src/app/session";
import { withTableColumns } from "../../src/functions/people-columns";
import { ask } from "../support/ask";
import { opened, workbookOf } from "../support/workbooks";

test("people of a table without IDs have the further columns of their own rows, and none where the row is gone", async () => {
  const headings = ["First name", "Qualification", "Start date", "Gender", "Ethnicity", "Result", "Town", "Visits"];
  await opened(
    workbookOf([
      headings,
      ["Ann", "NPQH", 43_045, "F", "Irish", "Passed", "Leeds", 3],
      ["Ben", "NPQH", 43_045, "M", "Irish", "", "York", 4],
      ["Cy", "NPQH", 43_045, "M", "Irish", "Passed", "Hull", 5],
    ]),
  );
  await session.read();
  const { register, found } = session.state;
  if (register.kind !== "read") throw new Error(JSON.stringify(register));
  const answer = ask("PARTICIPANTS", { measure: "passed", columns: "Town, Visits" }, register.analysis);
  if (answer.kind !== "people") throw new Error("It has no columns.");
  expect(await withTableColumns(answer, found.tables)).toMatchObject({
    rows: [
      ["People, A2", "Leeds", 3],
      ["People, A4", "Hull", 5],
    ],
    numberFormats: [1, 2].map(() => [undefined, undefined, undefined]),
  });
  // The last row was deleted after the register was read.
  const shorter = found.tables.map((table) => ({ ...table, rowCount: table.rowCount - 1 }));
  expect(await withTableColumns(answer, shorter)).toMatchObject({
    rows: [
      ["People, A2", "Leeds", 3],
      ["People, A4", "", ""],
    ],
  });
});

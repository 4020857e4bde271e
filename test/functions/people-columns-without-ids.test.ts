import { session } from "../../src/app/session";
import { withTableColumns } from "../../src/functions/people-columns";
import { ask } from "../support/ask";
import { opened, workbookOf } from "../support/workbooks";

test("people of a table without IDs have the further columns of their own rows", async () => {
  const headings = ["First name", "Qualification", "Start date", "Gender", "Ethnicity", "Result", "Town"];
  await opened(
    workbookOf([
      headings,
      ["Ann", "NPQH", 43_045, "F", "Irish", "Passed", "Leeds"],
      ["Ben", "NPQH", 43_045, "M", "Irish", "", "York"],
      ["Cy", "NPQH", 43_045, "M", "Irish", "Passed", "Hull"],
    ]),
  );
  await session.read();
  const { register, found } = session.state;
  if (register.kind !== "read") throw new Error(JSON.stringify(register));
  const answer = ask("PARTICIPANTS", { measure: "passed", columns: "Town" }, register.analysis);
  if (answer.kind !== "people") throw new Error("It has no columns.");
  expect(await withTableColumns(answer, found.tables)).toMatchObject({
    rows: [
      ["People, A2", "Leeds"],
      ["People, A4", "Hull"],
    ],
  });
});

import * as watching from "../../src/excel/watch-workbook";

/** Lets the sessions of earlier tests hear nothing more: office.js, which is loaded once, keeps their handlers. */
export function onlyTheLastListens(): void {
  const { watchWorkbook } = jest.requireActual<typeof watching>("../../src/excel/watch-workbook");
  let last = 0;
  jest.spyOn(watching, "watchWorkbook").mockImplementation((hear) => {
    const own = ++last;
    return watchWorkbook((event) => {
      if (own === last) hear(event);
    });
  });
}

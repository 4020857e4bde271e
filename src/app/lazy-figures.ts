/** Fetches the code that says which figure a cell is: the pane's first view is ready sooner without it. */
export async function fetchFigures() {
  const [{ buildReport }, { findFigure }] = await Promise.all([
    import(/* webpackChunkName: "refresh" */ "../report/report"),
    import(/* webpackChunkName: "refresh" */ "../report/find-figure"),
  ]);
  return { buildReport, findFigure };
}

/** Fetches the code that writes lists of people: the pane's first view is ready sooner without it. */
export async function fetchLists() {
  const [
    { listContent },
    { partGone, peopleOfList },
    { askedText, othersText },
    { listName },
    { addListSheet },
    { readListSheet, rewriteList },
    { deleteListSheet },
  ] = await Promise.all([
    import(/* webpackChunkName: "lists" */ "./list-content"),
    import(/* webpackChunkName: "lists" */ "./people-of-list"),
    import(/* webpackChunkName: "lists" */ "../report/question-text"),
    import(/* webpackChunkName: "lists" */ "../report/list-name"),
    import(/* webpackChunkName: "lists" */ "../excel/list-sheet"),
    import(/* webpackChunkName: "lists" */ "../excel/rewrite-list"),
    import(/* webpackChunkName: "lists" */ "../excel/delete-list"),
  ]);
  return {
    ...{ listContent, partGone, peopleOfList, askedText, othersText, listName },
    ...{ addListSheet, readListSheet, rewriteList, deleteListSheet },
  };
}

/** Fetches the code that makes copies for the public: hardly anybody wants it on most days. */
export async function fetchPublish() {
  const [{ publish, suggest }, { publicationFile }, { publicationWorkbook }, { readFormerCopy }] = await Promise.all([
    import(/* webpackChunkName: "publish" */ "./publish"),
    import(/* webpackChunkName: "publish" */ "./publication-file"),
    import(/* webpackChunkName: "publish" */ "../publication/forms/workbook/publication-workbook"),
    import(/* webpackChunkName: "publish" */ "../publication/former/read-former-copy"),
  ]);
  return { publish, suggest, publicationFile, publicationWorkbook, readFormerCopy };
}

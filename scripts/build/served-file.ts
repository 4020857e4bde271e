/** A file of dist/ and what a server has to send with it. */
export interface ServedFile {
  /** "/taskpane.html", or "/app/taskpane.html" where the add-in's address has a path. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

import { join } from "node:path";

/** The four files of a public copy, by what they are. */
export type PublicationPaths = Readonly<Record<"page" | "workbook" | "csv" | "json", string>>;

/** Where they are written. @param folder of the copy */
export function publicationPaths(folder: string): PublicationPaths {
  return {
    page: join(folder, "publication.html"),
    workbook: join(folder, "publication.xlsx"),
    csv: join(folder, "publication.csv"),
    json: join(folder, "publication.json"),
  };
}

import { publicationCsv } from "../publication/forms/csv";
import { publicationJson } from "../publication/forms/json";
import { publicationPage } from "../publication/forms/page/publication-page";
import { publicationWorkbook } from "../publication/forms/workbook/publication-workbook";
import type { PublicCopy } from "../publication/public-copy";

/** What a copy can be saved as. */
export type PublicationForm = "page" | "workbook" | "csv" | "json";

/** A file to save. */
export interface PublicationFile {
  /** As `--publish` calls it: "publication.html" */
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** The copy in one of its forms. */
export function publicationFile(copy: PublicCopy, form: PublicationForm): PublicationFile {
  switch (form) {
    case "page":
      return { name: "publication.html", type: "text/html", content: publicationPage(copy) };
    case "workbook":
      return { name: "publication.xlsx", type: XLSX, content: publicationWorkbook(copy) };
    case "csv":
      return { name: "publication.csv", type: "text/csv", content: publicationCsv(copy) };
    case "json": {
      const content = `${JSON.stringify(publicationJson(copy), null, 1)}\n`;
      return { name: "publication.json", type: "application/json", content };
    }
  }
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

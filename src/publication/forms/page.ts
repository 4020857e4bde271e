import type { PublicCopy } from "../public-copy";

/** The copy as one HTML page for a website, without any script. Write it as UTF-8. */
export function publicationPage(copy: PublicCopy): string {
  return `<!doctype html><title>${copy.provider.length}</title>`;
}

import type { ServedFile } from "./served-file";

/**
 * The file staticwebapp.config.json, which Azure Static Web Apps reads, up to 20 kB of it:
 * https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export function azureConfig(files: readonly ServedFile[]): string {
  const config = {
    routes: files.map(({ path, headers }) => ({ route: path, headers })),
    // Microsoft asks for this one to be set wherever functions.json is hosted.
    mimeTypes: { ".json": "application/json" },
  };
  return `${JSON.stringify(config, null, 1)}\n`;
}

import { join } from "node:path";

const ROOT = join(__dirname, "..");

/** Where the add-in and its sample are, for `startPreview`. */
export const ADD_IN_FILES = {
  manifest: join(ROOT, "manifest.xml"),
  dist: join(ROOT, "dist"),
  assets: join(ROOT, "assets"),
  sample: join(ROOT, "samples", "alliance-of-leading-learning.xlsx"),
  sampleName: "Alliance of Leading Learning.xlsx",
} as const;

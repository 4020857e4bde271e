import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { MISSING_TEXTS } from "./missing-texts";
import type { ShippedPackage } from "./shipped-package";

/** LICENSE, LICENCE.md, LICENSE-MIT, COPYING, NOTICE.txt: Apache-2.0 wants a notice to go with the code as well. */
const TEXT_FILES = /^(license|licence|copying|notice)([-.]|$)/i;

/** @param folder with the package's package.json */
export async function readPackage(folder: string): Promise<ShippedPackage> {
  const json = await readFile(join(folder, "package.json"), "utf8");
  const { name, version, license } = JSON.parse(json) as { name: string; version: string; license?: unknown };
  const files = (await readdir(folder)).filter((file) => TEXT_FILES.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const text = texts.map((one) => one.replaceAll("\r\n", "\n").trim()).join("\n\n");
  return {
    name,
    version,
    licence: typeof license === "string" && license !== "" ? license : null,
    text: text === "" ? (MISSING_TEXTS.get(name) ?? null) : text,
  };
}

declare module "@univerjs/preset-sheets-core/lib/locales/en-US.js" {
  import type { ILanguagePack } from "@univerjs/presets";
  const english: ILanguagePack;
  export { english as default };
}

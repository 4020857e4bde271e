/** What a deployed manifest says, as far as a server can be held to it. */
export interface DeployedManifest {
  /** "0.2.0.0" */
  readonly version: string;
  /** Every address in it. */
  readonly addresses: readonly string[];
  /** What comes before the functions' names: "NPQ". */
  readonly namespace: string;
}

/** @returns null when the text is not an add-in's manifest */
export function readManifest(text: string): DeployedManifest | null {
  const xml = text.replace(/<!--[\s\S]*?-->/g, "");
  const [, version] = /<Version>\s*([\d.]+)\s*<\/Version>/.exec(xml) ?? [];
  const [, namespaceId = ""] = /<Namespace\s+resid="([^"]+)"/.exec(xml) ?? [];
  const values = [...xml.matchAll(/<[\w:]+((?:\s+[\w:]+="[^"]*")+)\s*\/>/g)].map(([, attributes]) => ({
    id: attribute(attributes, "id"),
    value: attribute(attributes, "DefaultValue"),
  }));
  if (!xml.includes("<OfficeApp") || version === undefined) return null;
  return {
    version,
    addresses: values.map(({ value }) => value).filter((value) => /^https?:\/\//.test(value)),
    namespace: values.find(({ id }) => id === namespaceId)?.value ?? "",
  };
}

function attribute(attributes: string, name: string): string {
  const [, value = ""] = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes) ?? [];
  return value.replaceAll("&amp;", "&");
}

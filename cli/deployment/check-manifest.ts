import { plural } from "../../src/text/plural";
import type { Finding } from "./finding";
import type { DeployedManifest } from "./read-manifest";

/**
 * Whether a manifest leads to the address that is asked, and belongs to the release there.
 *
 * @param release version of the release on the server; undefined where it does not say
 */
export function checkManifest(manifest: DeployedManifest, address: string, release: string | undefined): Finding[] {
  return [...checkAddresses(manifest, address), ...checkVersion(manifest, release)];
}

function checkAddresses({ addresses }: DeployedManifest, address: string): Finding[] {
  const elsewhere = addresses.filter((one) => !one.startsWith(`${address}/`));
  if (elsewhere.length === 0) return [];
  const [first] = elsewhere;
  const what = `It names another address than ${address} (${plural(elsewhere.length, "time")}), such as ${first}. Excel loads the add-in from there.`;
  const todo = `Build with --env url=${address}, or replace the address in manifest.xml and in functions.json. Then give users the new manifest.`;
  return [{ gravity: "wrong", file: "manifest.xml", what, todo }];
}

function checkVersion({ version }: DeployedManifest, release: string | undefined): Finding[] {
  if (release === undefined || version === `${release}.0`) return [];
  const what = `It is of version ${version}, but the files on the server are of release ${release}.`;
  return [
    { gravity: "wrong", file: "manifest.xml", what, todo: "Deploy the manifest and the files of the same build." },
  ];
}

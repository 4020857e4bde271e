import { ruleFor } from "../../scripts/build/rule-for";
import type { ReleaseList } from "../../scripts/build/release-list";
import { CommandError } from "../report/command-error";
import type { Answer, NoAnswer } from "./answer";
import { ask, askPage } from "./ask";
import { checkDelivery } from "./check-delivery";
import { checkFunctions } from "./check-functions";
import { checkHeaders } from "./check-headers";
import { checkManifest } from "./check-manifest";
import { checkPage } from "./check-page";
import type { Inspection } from "./deployment-text";
import type { Finding } from "./finding";
import { readManifest, type DeployedManifest } from "./read-manifest";
import { readRelease } from "./read-release";

interface Inspected {
  readonly address: string;
  /** Text of the manifest that users have been given; null takes the one on the server. */
  readonly manifest: string | null;
  readonly seconds: number;
}

/** Files that the add-in cannot do without, for a server that does not list its files. */
const NEEDED = ["taskpane.html", "functions.js", "functions.json", "help.html"];

/** As many as a browser asks at once. */
const AT_ONCE = 6;

/**
 * Asks a server for every file of the add-in, and says what is wrong.
 *
 * @throws CommandError when the server does not answer at all
 */
export async function inspect({ address, manifest: given, seconds }: Inspected): Promise<Inspection> {
  const first = given === null ? ["release.json", "manifest.xml"] : ["release.json"];
  const answers = await askAll(first, address, seconds);
  const silent = [...answers.values()].find(isSilent);
  if ([...answers.values()].every(isSilent)) {
    throw new CommandError(
      `${address} could not be asked: ${silent?.reason}. Check the address, and that the server is running.`,
    );
  }
  const release = readRelease(textOf(answers, "release.json") ?? "");
  const manifest = readManifest(given ?? textOf(answers, "manifest.xml") ?? "");
  // Somebody who hands over a manifest need not have it on the server.
  const files = filesToAsk(manifest, release).filter((file) => !answers.has(file) && file !== "manifest.xml");
  (await askAll(files, address, seconds)).forEach((answer, file) => answers.set(file, answer));

  const findings = [
    ...checkScheme(address),
    ...[...answers].flatMap(([file, answer]) => checkFile(file, answer, release)),
    ...checkLists(answers, release, given, manifest),
    ...(manifest === null ? [] : checkManifest(manifest, address, release?.version)),
    ...checkTexts(answers, manifest, address),
  ];
  return { address, version: release?.version, fileCount: answers.size, findings };
}

type Answers = Map<string, Answer | NoAnswer>;

function isSilent(answer: Answer | NoAnswer): answer is NoAnswer {
  return "reason" in answer;
}

/** In the order of the files, a few at once. */
async function askAll(files: readonly string[], address: string, seconds: number): Promise<Answers> {
  const answers: Answers = new Map();
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const some = files.slice(start, start + AT_ONCE);
    const asked = await Promise.all(
      some.map((file) => (file.endsWith(".html") ? askPage : ask)(`${address}/${file}`, seconds)),
    );
    some.forEach((file, i) => answers.set(file, asked[i]));
  }
  return answers;
}

/** The content of a file that came. */
function textOf(answers: Answers, file: string): string | undefined {
  const answer = answers.get(file);
  return answer === undefined || isSilent(answer) || answer.status !== 200 ? undefined : answer.body.toString();
}

/** What the manifest names, wherever it looks for it, and what belongs to the release. */
function filesToAsk(manifest: DeployedManifest | null, release: ReleaseList | null): string[] {
  const page = manifest?.addresses.find((address) => address.endsWith("/taskpane.html")) ?? "";
  const base = page.slice(0, -"taskpane.html".length);
  const named =
    manifest?.addresses.flatMap((one) => (base !== "" && one.startsWith(base) ? one.slice(base.length) : [])) ?? [];
  const listed = release === null ? [] : [...Object.keys(release.files), ...Object.keys(release.kept)];
  return [...new Set([...NEEDED, ...named, ...listed])].filter((file) => ruleFor(file) !== undefined);
}

function checkScheme(address: string): Finding[] {
  const { protocol, hostname } = new URL(address);
  if (protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname)) return [];
  const what = "The address is not https. Excel loads add-ins over https only.";
  return [{ gravity: "wrong", file: address, what, todo: "Serve the files over https." }];
}

function checkFile(file: string, answer: Answer | NoAnswer, release: ReleaseList | null): Finding[] {
  const rule = ruleFor(file);
  if (rule === undefined) return [];
  if (isSilent(answer)) {
    return [
      {
        gravity: "wrong",
        file,
        what: `It did not come: ${answer.reason}.`,
        todo: "Ask again, and look at the server's log.",
      },
    ];
  }
  const hash = release?.files[file] ?? release?.kept[file] ?? undefined;
  const delivered = { file, rule, answer, hash };
  const findings = checkDelivery(delivered);
  if (findings.length > 0) return findings;
  return [...checkHeaders(delivered), ...(file.endsWith(".html") ? checkPage(delivered) : [])];
}

/** Whether the two files that name the others can be read. */
function checkLists(
  answers: Answers,
  release: ReleaseList | null,
  given: string | null,
  manifest: DeployedManifest | null,
): Finding[] {
  const unread = (file: string, what: string, todo: string): Finding[] => [{ gravity: "wrong", file, what, todo }];
  const isReleaseUnread = release === null && textOf(answers, "release.json") !== undefined;
  const isManifestUnread = manifest === null && (given !== null || textOf(answers, "manifest.xml") !== undefined);
  return [
    ...(isReleaseUnread
      ? unread(
          "release.json",
          "It is not the list of a release, so the files of the pane were not asked for.",
          "Copy the whole of dist/ to the server again.",
        )
      : []),
    ...(isManifestUnread
      ? unread("manifest.xml", "It is not the manifest of an add-in.", "Use the manifest.xml that the build made.")
      : []),
  ];
}

function checkTexts(answers: Answers, manifest: DeployedManifest | null, address: string): Finding[] {
  const metadata = textOf(answers, "functions.json");
  if (metadata === undefined) return [];
  const texts = {
    metadata,
    script: textOf(answers, "functions.js"),
    help: textOf(answers, "help.html"),
    namespace: manifest?.namespace,
  };
  return checkFunctions(texts, address);
}

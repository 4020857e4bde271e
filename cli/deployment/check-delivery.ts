import { createHash } from "node:crypto";
import type { HostingRule } from "../../scripts/build/hosting-rules";
import type { Answer } from "./answer";
import type { Finding } from "./finding";

/** A file that was asked for, what is expected of it, and what came. */
export interface Delivered {
  readonly file: string;
  readonly rule: HostingRule;
  readonly answer: Answer;
  /** SHA-256 of the file in its release; undefined where it is not known. */
  readonly hash: string | undefined;
}

/** Whether a file came at all, as what it is, and unchanged. No more is asked about one for which this finds something. */
export function checkDelivery({ file, rule, answer, hash }: Delivered): Finding[] {
  const wrong = (what: string, todo: string): Finding[] => [{ gravity: "wrong", file, what, todo }];
  const { status, headers, body, url } = answer;
  if (status >= 300 && status < 400) {
    const target = headers.get("Location") ?? "another address";
    return wrong(`The server sends it on to ${target}.`, `Let the server return the file itself at ${url}.`);
  }
  if (status === 401 || status === 403) {
    return wrong(
      `The server refuses it (status ${status}). Excel cannot sign in to a server.`,
      "Let everybody read the files. They hold no data.",
    );
  }
  if (status === 404 || status === 410) {
    return wrong(`It is missing (status ${status}).`, "Copy the whole of dist/ to the server.");
  }
  if (status !== 200) return wrong(`The server fails (status ${status}).`, "Look at the server's log.");
  const type = mediaType(headers);
  if (!rule.types.includes(type)) {
    const isPageInstead =
      type === "text/html" ? " Perhaps the file is missing, and the server returns a page instead." : "";
    return wrong(
      `The server calls it ${type === "" ? "nothing" : type}, not ${rule.types[0]}.${isPageInstead}`,
      `Send "Content-Type: ${rule.types[0]}" with this file.`,
    );
  }
  if (hash !== undefined && createHash("sha256").update(body).digest("hex") !== hash) {
    return wrong(
      "Its content is not what release.json says: it is of another release, or the server changes it on the way.",
      "Copy the whole of dist/ to the server again. If that does not help, turn off whatever changes files there, such as minifying.",
    );
  }
  return [];
}

function mediaType(headers: Headers): string {
  return (headers.get("Content-Type") ?? "").split(";")[0].trim().toLowerCase();
}

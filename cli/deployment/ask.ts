import { messageOf } from "../report/message-of";
import type { Answer, NoAnswer } from "./answer";

/** Excel on the web, as far as a server sees who asks. */
export const EXCEL_ORIGIN = "https://excel.officeapps.live.com";

/** Asks for a page as browsers do: to another name of it on the same server they are sent on. */
export async function askPage(url: string, seconds: number): Promise<Answer | NoAnswer> {
  const answer = await ask(url, seconds);
  const target =
    "status" in answer && answer.status >= 300 && answer.status < 400 ? answer.headers.get("Location") : null;
  if (target === null || !URL.canParse(target, url)) return answer;
  const { origin, href } = new URL(target, url);
  return origin === new URL(url).origin ? ask(href, seconds) : answer;
}

/** Asks for a file once, without following redirections. Never throws and never waits longer than the given seconds. */
export async function ask(url: string, seconds: number): Promise<Answer | NoAnswer> {
  try {
    const signal = AbortSignal.timeout(seconds * 1000);
    const response = await fetch(url, { redirect: "manual", headers: { Origin: EXCEL_ORIGIN }, signal });
    const body = Buffer.from(await response.arrayBuffer());
    return { url, status: response.status, headers: response.headers, body };
  } catch (error) {
    return { reason: reasonOf(error, seconds) };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "no server answers there",
  ENOTFOUND: "there is no server of that name",
  EAI_AGAIN: "the name of the server could not be looked up",
  CERT_HAS_EXPIRED: "the certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the certificate is not trusted",
  SELF_SIGNED_CERT_IN_CHAIN: "the certificate is not trusted",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the certificate is not trusted",
  ERR_TLS_CERT_ALTNAME_INVALID: "the certificate is for another name",
};

function reasonOf(error: unknown, seconds: number): string {
  const { name, cause = error } = error as Error;
  if (name === "TimeoutError") return `there was no answer within ${seconds} seconds`;
  // fetch only says "fetch failed"; its cause says why.
  return REASONS[(cause as NodeJS.ErrnoException).code ?? ""] ?? messageOf(cause);
}

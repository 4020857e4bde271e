import type { IncomingMessage } from "node:http";

/** Why a request is not answered with a file. */
export interface Refusal {
  readonly status: 400 | 405 | 421;
  readonly reason: string;
}

/** What this computer calls itself. A port may follow, and need not be the server's: it may have been forwarded. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/**
 * Whether a request may be answered. A page of somebody else's that is open in the same browser can give its own name this computer's
 * address (DNS rebinding), and would then be handed every file as if it were its own: its requests still carry its name.
 *
 * @returns null for a request of this computer's own
 */
export function refusalOf({ method, url, headers }: IncomingMessage): Refusal | null {
  if (!OWN_HOST.test(headers.host ?? "")) {
    return { status: 421, reason: "This server answers to localhost only." };
  }
  if (method !== "GET" && method !== "HEAD") return { status: 405, reason: "This server only hands out files." };
  if (url === undefined || !url.startsWith("/"))
    return { status: 400, reason: "The address has to begin with a slash." };
  return null;
}

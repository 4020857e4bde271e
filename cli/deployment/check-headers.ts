import { responseHeaders } from "../../scripts/build/response-headers";
import { EXCEL_ORIGIN } from "./ask";
import type { Delivered } from "./check-delivery";
import type { Finding } from "./finding";

const DAY = 24 * 60 * 60;

/** Headers that matter for every file: who may fetch it, how long it is kept, and what it is taken for. */
export function checkHeaders(delivered: Delivered): Finding[] {
  return [...checkCrossOrigin(delivered), ...checkCaching(delivered), ...checkSniffing(delivered)];
}

function checkCrossOrigin({ file, rule, answer: { headers } }: Delivered): Finding[] {
  const allowed = headers.get("Access-Control-Allow-Origin");
  if (!rule.isCrossOrigin || allowed === "*" || allowed === EXCEL_ORIGIN) return [];
  const what =
    allowed === null ? "The server does not send Access-Control-Allow-Origin." : `Only ${allowed} may fetch it.`;
  const todo = 'Send "Access-Control-Allow-Origin: *" with this file.';
  if (file !== "functions.json") {
    return [{ gravity: "advice", file, what: `${what} Excel on the web may fetch it from its own address.`, todo }];
  }
  return [
    { gravity: "wrong", file, what: `${what} Excel on the web cannot read it, so every function shows #NAME?.`, todo },
  ];
}

function checkCaching({ file, rule, answer: { headers } }: Delivered): Finding[] {
  const control = (headers.get("Cache-Control") ?? "").toLowerCase();
  const maxAge = Number(/max-age=(\d+)/.exec(control)?.[1] ?? Number.NaN);
  const isNeverKept = /no-store|no-cache/.test(control) || maxAge === 0 || headers.get("Pragma") === "no-cache";
  const todo = `Send "Cache-Control: ${responseHeaders(rule)["Cache-Control"]}" with this file.`;
  const found = (gravity: Finding["gravity"], what: string): Finding[] => [{ gravity, file, what, todo }];
  switch (rule.caching) {
    case "some time":
      return isNeverKept ? found("wrong", "It may not be kept. Excel then shows the buttons without icons.") : [];
    case "keep":
      return isNeverKept
        ? found("advice", "It may not be kept, although its content never changes under this name.")
        : [];
    case "ask":
      if (!isNeverKept && (maxAge > DAY || control.includes("immutable"))) {
        return found(
          "wrong",
          "It may be kept for more than a day without asking. Users go on with the old one after an update.",
        );
      }
      return control === ""
        ? found("advice", "The server does not say how long it may be kept, so each Excel decides.")
        : [];
  }
}

function checkSniffing({ file, answer: { headers } }: Delivered): Finding[] {
  if (headers.get("X-Content-Type-Options")?.toLowerCase() === "nosniff") return [];
  const what = "The server does not say that its media type is meant.";
  return [{ gravity: "advice", file, what, todo: 'Send "X-Content-Type-Options: nosniff" with every file.' }];
}

import type { ServerResponse } from "node:http";

/** A file as it is sent. */
export interface Content {
  /** "text/html"; texts are in UTF-8. */
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a request with a file. */
export function send(response: ServerResponse, { type, body, headers }: Content, status = 200): void {
  response.writeHead(status, {
    "Content-Type": type.startsWith("text/") ? `${type}; charset=utf-8` : type,
    ...headers,
  });
  response.end(body);
}

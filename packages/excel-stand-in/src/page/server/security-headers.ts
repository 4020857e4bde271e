/**
 * What every answer says: the page and the workbook in it are for this server's own pages. Pages of others can neither frame them, nor load
 * their files, nor reach into their windows.
 *
 * Not `Referrer-Policy: no-referrer`: office.js learns from the referrer which page it is in.
 */
export const SECURITY_HEADERS = {
  "Content-Security-Policy": "frame-ancestors 'self'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "SAMEORIGIN",
} as const;

/**
 * What the page itself may load and do: nothing but its own files, so that no text of a workbook can become a script, and nothing of it
 * can be sent anywhere. The grid sets styles inline and draws images that it has made itself.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  SECURITY_HEADERS["Content-Security-Policy"],
].join("; ");

/** @jest-environment jsdom */
import { blockedRequests, watchBlockedRequests } from "../../src/excel/blocked-requests";

function block(effectiveDirective: string, blockedURI: string): void {
  document.dispatchEvent(Object.assign(new Event("securitypolicyviolation"), { effectiveDirective, blockedURI }));
}

describe("what the page's security policy blocks", () => {
  it("is told by directive and server, each once, and without anything that could name a person or a file", () => {
    watchBlockedRequests();
    block("connect-src", "https://telemetry.example.com/RichApi?file=Register.xlsx");
    block("connect-src", "https://telemetry.example.com/again");
    block("connect-src", "https://some-trust.sharepoint.com/sites/npq");
    block("connect-src", "https://localhost:3000/functions.json");
    block("script-src", "inline");
    block("img-src", "data:image/png;base64,AAAA");
    expect([...blockedRequests()]).toEqual([
      "connect-src https://*.example.com",
      "connect-src https://*.sharepoint.com",
      "connect-src https://localhost:3000",
      "script-src inline",
      "img-src data",
    ]);
  });
});

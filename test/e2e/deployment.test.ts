import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { checkDeployment } from "../../cli/deployment/check-deployment";
import { serveDeployment } from "../support/deployment-server";

/** The built files, moved to another address as a release's archive is: it stands in two of them. */
function builtFiles(address: string): Map<string, string | Buffer> {
  const names = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join("dist", name)).isFile(),
  );
  return new Map(
    names.map((name) => {
      const content = readFileSync(join("dist", name));
      const file = name.replaceAll(sep, "/");
      const hasAddress = ["manifest.xml", "functions.json"].includes(file);
      return [file, hasAddress ? content.toString().replaceAll("https://localhost:3000", address) : content];
    }),
  );
}

test("what the build makes can be deployed: every file, with the headers that the build wrote down", async () => {
  const { address, asked, close } = await serveDeployment(undefined, builtFiles);
  const { exitCode, stdout } = await checkDeployment([address], ".");
  await close();
  expect(stdout).toMatch(/files asked for\. The files and their headers are as Excel needs them\.\n$/);
  expect(exitCode).toBe(0);
  const chunks = readdirSync("dist").filter((name) => /\.[0-9a-f]{8}\.js$/.test(name));
  for (const chunk of chunks) expect([...asked.keys()]).toContain(chunk);
});

import { parseArgs } from "node:util";
import { startPreview } from "./server";

/** `npm run preview`: the add-in in a browser, beside a spreadsheet, without Excel. `-- --port 8081` takes another port. */
async function run(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string", default: "8080" } } });
  const { address } = await startPreview(Number(values.port));
  process.stdout.write(`The preview is ready: ${address}  (Ctrl+C ends it)\n`);
}

run().catch((error: NodeJS.ErrnoException) => {
  const isTaken = error.code === "EADDRINUSE";
  const reason = isTaken ? "The port is taken. Choose another one: npm run preview -- --port 8081" : error.message;
  process.stderr.write(`The preview could not start. ${reason}\n`);
  process.exitCode = 1;
});

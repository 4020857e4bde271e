import { ProgressLine } from "./report/progress-line";
import { report } from "./report/run-report";

/** `npm run report`. npm starts scripts in the project's folder; paths are relative to where the user typed them. */
async function run(): Promise<void> {
  const typedIn = process.env.npm_lifecycle_event === "report" ? process.env.INIT_CWD : undefined;
  const progress = new ProgressLine(process.stderr);
  const { exitCode, stdout, stderr } = await report(process.argv.slice(2), typedIn ?? process.cwd(), (text) =>
    progress.tell(text),
  );
  progress.end();
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}

void run();

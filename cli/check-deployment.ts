import { checkDeployment } from "./deployment/check-deployment";

/** `npm run check:deployment`. npm starts scripts in the project's folder; paths are relative to where the user typed them. */
async function run(): Promise<void> {
  const typedIn = process.env.npm_lifecycle_event === "check:deployment" ? process.env.INIT_CWD : undefined;
  const { exitCode, stdout, stderr } = await checkDeployment(process.argv.slice(2), typedIn ?? process.cwd());
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}

void run();

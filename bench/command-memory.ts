import { report } from "../cli/report/run-report";

/** The command, with a last line that says the most memory that it took, in bytes. `command-memory.ts IN.xlsx …` */
report(process.argv.slice(2), process.cwd()).then(({ exitCode, stdout, stderr }) => {
  process.stdout.write(`${stdout}memory ${process.resourceUsage().maxRSS * 1024}\n`);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}, console.error);

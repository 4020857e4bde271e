import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

/**
 * Builds a program for Node.js in the same way as the product: a run-time translator puts a function call behind every imported constant
 * and names every function anew, which slows down hot loops.
 *
 * @param entry path of its first module
 * @returns the path of the program
 */
export function buildProgram(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "npq-metrics-"));
  const compiler = webpack({
    mode: "production",
    target: "node20",
    entry,
    output: { path: folder, filename: "program.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: require.resolve("ts-loader"),
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    performance: false,
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve(join(folder, "program.js"));
    });
  });
}

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

/**
 * Builds the program that measures in the same way as the product: a run-time translator would put a function call behind
 * every imported constant, which would slow down hot loops. Returns the path of the program.
 */
export function buildMeasure(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "npq-metrics-bench-"));
  const compiler = webpack({
    mode: "production",
    target: "node20",
    entry: join(__dirname, "measure.ts"),
    output: { path: folder, filename: "measure.js" },
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
      else resolve(join(folder, "measure.js"));
    });
  });
}

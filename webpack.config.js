const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const path = require("node:path");
const { config, version } = require("./package.json");

/** Where the development server answers, and what manifest.xml says. */
const DEV_URL = `https://localhost:${config.dev_server_port}`;

/** What runs at once: functions, ribbon commands, and what waits for the pane to be opened before it fetches the rest. */
const FIRST = ["./src/functions/functions.ts", "./src/commands/commands.ts", "./src/taskpane/taskpane.ts"];

/** Works out styles, so that the browser need not. */
const STYLES_LOADER = path.resolve(__dirname, "scripts/build/styles-loader.cjs");

/**
 * `npm run build` makes dist/: static files for any https server, and the headers that they need in the words of some hosts.
 *
 *     --env url=https://npq.example.org/app   that server's address, written into the manifest in place of the development one
 *     --env keep=../former-dist               with the chunks of the release that users have now
 *     --env contact=mailto:npq@example.org    somebody to turn to, written into the help page; may also be an https address
 *     --env sourcemaps                        with source maps (they show the sources to whoever opens the browser's tools)
 *
 * @param {{ url?: string, keep?: string, contact?: string, sourcemaps?: boolean, WEBPACK_SERVE?: boolean }} env
 * @param {{ mode?: "development" | "production" }} argv
 * @returns {Promise<import("webpack").Configuration & { devServer?: import("webpack-dev-server").Configuration }>}
 */
module.exports = async (env, argv) => {
  const isProduction = argv.mode === "production";
  const {
    AT_ONCE,
    FunctionsJsonPlugin,
    LicencesPlugin,
    OneScopePlugin,
    ReleasePlugin,
    ShortStylesPlugin,
    withContact,
  } = await buildSteps();
  return {
    entry: {
      functions: isProduction ? AT_ONCE : FIRST,
      // A page of its own, for what the ribbon has to say where the pane does not open.
      message: "./src/commands/message.ts",
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      // The manifest names this file; the page asks for it with a hash behind it.
      filename: "[name].js",
      // A new name for new content: Excel's web views keep old files for a long time.
      chunkFilename: isProduction ? "[name].[contenthash:8].js" : "[name].js",
      // All are in the folder of the page: no script has to find out where it came from.
      publicPath: "",
      clean: true,
    },
    // The pane is one file, and so is each view that is fetched later: none of them shares enough for files of their own.
    // The shortest names between modules: a release replaces nearly every file anyway.
    optimization: {
      splitChunks: false,
      mangleExports: "size",
      minimizer: [
        // webpack's own minimizer, without notices: licences.txt has them all. Functions with arguments are not put in place of their calls,
        // which compress better.
        new MinimizerPlugin({
          extractComments: false,
          minimizerOptions: { compress: { passes: 3, inline: 1 }, format: { comments: false } },
        }),
      ],
    },
    // Kept between builds: React and Fluent UI take most of the time, and seldom change.
    cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
    // Never `eval`, which the page's content security policy forbids.
    devtool: isProduction && !env.sourcemaps ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: [
            // One file at a time: `npm run check:types` checks them all together, tests and stand-in included, and an editor
            // does so while one types. `noEmit` is tsconfig's, for that check; here the output is wanted.
            { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
            STYLES_LOADER,
          ],
        },
        { test: /[\\/]@fluentui[\\/].*\.js$/, loader: STYLES_LOADER },
        { test: /\.css$/, type: "asset/source" },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions"],
        inject: "head",
        // Right after Office.js, and before the page is complete: Office.js lets Excel call functions as soon as the document is no longer
        // loading, which it is not while a deferred script is still on its way, and a function that is not there yet is #VALUE! for good
        // (office-js#4769).
        scriptLoading: "blocking",
        hash: true,
      }),
      new HtmlWebpackPlugin({
        template: "src/commands/message.html",
        filename: "message.html",
        chunks: ["message"],
        inject: "body",
        hash: true,
      }),
      ...(isProduction ? [new OneScopePlugin(FIRST, require("typescript"))] : []),
      new ShortStylesPlugin(),
      new FunctionsJsonPlugin(publicUrl(env.url)),
      new LicencesPlugin(path.dirname(require.resolve("webpack/package.json"))),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          {
            from: "assets/help.html",
            to: "help.html",
            transform: (content) => withContact(content.toString(), env.contact),
          },
          { from: "manifest.xml", transform: (content) => content.toString().replaceAll(DEV_URL, publicUrl(env.url)) },
        ],
      }),
      ...(env.WEBPACK_SERVE ? [] : [new ReleasePlugin({ version, address: publicUrl(env.url), keep: env.keep })]),
    ],
    // Size hints are for pages that the public waits for; dist/ is loaded once and cached.
    performance: { hints: false },
    stats: "errors-warnings",
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
};

/** The build's own steps, which are in TypeScript. */
async function buildSteps() {
  // Not `require` with tsx's hooks: webpack's cache would look for every file that they resolve, and warn of those without extension.
  const { tsImport } = await import("tsx/esm/api");
  const files = [
    "functions-json-plugin",
    "licences/licences-plugin",
    "one-scope-plugin",
    "release-plugin",
    "short-styles-plugin",
    "with-contact",
  ];
  return Object.assign(
    {},
    ...(await Promise.all(files.map((file) => tsImport(`./scripts/build/${file}.ts`, __filename)))),
  );
}

/** The address without a slash at the end. Excel loads add-ins over https only. */
function publicUrl(url = DEV_URL) {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address?.protocol !== "https:" || address.search !== "" || address.hash !== "") {
    throw new Error(`--env url must be an https address such as https://npq.example.org, not ${url}`);
  }
  return address.href.replace(/\/+$/, "");
}

async function devServer() {
  return {
    host: "localhost",
    port: config.dev_server_port,
    server: { type: "https", ...(await certificate()) },
    // Excel on the web fetches the add-in's files from its own origin.
    headers: { "Access-Control-Allow-Origin": "*" },
    static: false,
    // An overlay covers the whole narrow pane; errors stand in the terminal.
    client: { overlay: false },
  };
}

/** The certificate of office-addin-dev-certs, which Excel trusts. */
async function certificate() {
  try {
    return { options: await require("office-addin-dev-certs").getHttpsServerOptions() };
  } catch (error) {
    console.warn(
      `The development certificate could not be installed (${String(error).split("\n")[0]}). ` +
        "The server makes one of its own: browsers warn about it and Excel refuses it until it is trusted.",
    );
    return {};
  }
}

// Two builds: `web`, the page with the task pane (dist/web), and `cli`, the command khop (dist/cli/khop.cjs).
import { chmodSync } from "node:fs";
import { join, resolve } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { contentSecurityPolicy } from "./.scripts/security-headers.mjs";

const root = import.meta.dirname;

/** TypeScript and JSX by swc; types are checked by `npm run check:types`. */
const compile = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  // No module of src does anything by being imported: what is not used is left out.
  sideEffects: false,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target,
    },
  },
});

const resolveSource = { extensions: [".tsx", ".ts", ".js", ".json"] };

/** Marks the bundle as executable, as npm does for `bin` only when it installs a package. */
const makeExecutable = (file) => ({
  apply: (compiler) => compiler.hooks.afterEmit.tap("MakeExecutable", () => chmodSync(file, 0o755)),
});

const web = (mode) => ({
  name: "web",
  mode,
  target: "web",
  devtool: mode === "production" ? false : "source-map",
  entry: { page: "./src/page/main.tsx" },
  output: {
    path: resolve(root, "dist/web"),
    filename: "[name].[contenthash:12].js",
    chunkFilename: "[name].[contenthash:12].js",
    assetModuleFilename: "[name].[contenthash:12][ext]",
    publicPath: "",
    clean: true,
  },
  module: { rules: [compile("es2022")] },
  resolve: { ...resolveSource, alias: { jszip$: resolve(root, "src/page/openedPackage.ts") } },
  plugins: [
    new HtmlWebpackPlugin({
      template: "./src/page/index.html",
      filename: "index.html",
      scriptLoading: "module",
      contentSecurityPolicy,
    }),
  ],
  optimization: {
    splitChunks: {
      cacheGroups: {
        // All that knows what is in a .docx, and all that draws one, in one file each, beside the pane.
        engine: {
          test: /[\\/]src[\\/](?:ooxml|hosts)[\\/]|[\\/]src[\\/]page[\\/](?:documentEngine|markedCopy)|[\\/]fflate[\\/]/,
          name: "engine",
          chunks: "async",
          enforce: true,
        },
        view: { test: /[\\/]docx-preview[\\/]/, name: "view", chunks: "async", enforce: true },
      },
    },
  },
  // The sizes that count are asserted on what a browser loads: test/browser/firstLoad.test.ts.
  performance: { hints: false },
});

const cli = (mode) => {
  const path = resolve(root, "dist/cli");
  const filename = "khop.cjs";
  return {
    name: "cli",
    mode,
    target: "node20",
    devtool: false,
    entry: "./src/cli/main.ts",
    output: { path, filename, clean: true },
    module: { rules: [compile("es2022")] },
    resolve: resolveSource,
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      makeExecutable(join(path, filename)),
    ],
    performance: { hints: false },
  };
};

export default (_env, { mode = "production" }) => [web(mode), cli(mode)];

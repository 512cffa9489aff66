// Bundles one bench for Node: the project's sources and the bench's own peers.
import { resolve } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";

const root = resolve(import.meta.dirname, "..");

const compile = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  sideEffects: false,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};

/** The page that the pane is measured against. */
const floor = () => ({
  mode: "production",
  target: "web",
  devtool: false,
  entry: "./bench/pane/floor.tsx",
  context: root,
  output: { path: resolve(root, "out/bench/floor"), filename: "floor.js", clean: true },
  module: { rules: [compile] },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  plugins: [
    new HtmlWebpackPlugin({ templateContent: '<!doctype html><div id="floor"></div>' }),
    new HtmlWebpackPlugin({
      filename: "empty.html",
      chunks: [],
      templateContent: '<!doctype html><p id="empty"></p>',
    }),
  ],
  performance: { hints: false },
  stats: "errors-only",
});

const bench = (env) => ({
  mode: "production",
  target: "node20",
  devtool: false,
  entry: `./bench/${env.bench}.ts`,
  context: root,
  output: {
    path: resolve(root, "out/bench"),
    filename: `${env.bench}.mjs`,
    module: true,
    chunkFormat: "module",
  },
  experiments: { outputModule: true },
  optimization: { minimize: false },
  module: {
    rules: [compile],
  },
  resolve: { extensions: [".ts", ".js", ".json"] },
  // The peers run as they are installed.
  externals: [/^(docx|docxtemplater|docx-templates|easy-template-x|pizzip|playwright-core)$/],
  externalsType: "module",
  stats: "errors-only",
});

export default (env) => (env.bench === "pane" ? [bench(env), floor()] : bench(env));

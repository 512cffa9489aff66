// Bundles one bench for Node: the project's sources and the bench's own peers.
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

export default (env) => ({
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
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
      },
    ],
  },
  resolve: { extensions: [".ts", ".js", ".json"] },
  // The peers run as they are installed.
  externals: [/^(docx|docxtemplater|docx-templates|easy-template-x|pizzip)$/],
  externalsType: "module",
  stats: "errors-only",
});

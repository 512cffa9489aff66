// Two builds: `web`, the page with the task pane and the add-in's pages (dist/web), and `cli`, the command khop
// (dist/cli/khop.cjs).
import { createHash } from "node:crypto";
import { chmodSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { pageOf } from "./.scripts/markdown.mjs";
import { contentSecurityPolicy, officeJs, officePolicy } from "./.scripts/security-headers.mjs";

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

/** The script for web views that cannot run a module. It goes out as it is written: plain ES5. */
const oldBrowserSource = readFileSync(resolve(root, "src/addin/oldBrowser.js"), "utf8");
const oldBrowser = `old-browser.${createHash("sha256").update(oldBrowserSource).digest("hex").slice(0, 12)}.js`;

const docs = resolve(root, "docs");
/** Help that stands beside the pages, with its pictures. */
const helpPages = ["huong-dan", "bieu-mau", "rules"];

/** Files that no bundle makes. Icons keep their names: the manifest names them, whatever was built. */
const staticFiles = () => {
  const icons = resolve(root, "assets/icons");
  return [
    [oldBrowser, oldBrowserSource],
    ...readdirSync(icons)
      .filter((name) => name.endsWith(".png"))
      .map((name) => [`icons/${name}`, readFileSync(join(icons, name))]),
    ...helpPages.map((name) => [`${name}.html`, pageOf(readFileSync(join(docs, `${name}.md`), "utf8"))]),
    ...readdirSync(join(docs, "images")).map((name) => [
      `images/${name}`,
      readFileSync(join(docs, "images", name)),
    ]),
  ];
};

const emitStaticFiles = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("EmitStaticFiles", (compilation) => {
      // After all that changes scripts.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "EmitStaticFiles", stage }, () => {
        for (const [name, content] of staticFiles())
          compilation.emitAsset(name, new webpack.sources.RawSource(content));
      });
    }),
};

/** The way on where the pane cannot run in Word: the same pane beside a file. */
const wayOut = `<p>
        Trong lúc chờ, có thể làm cùng công việc ấy trên trang Khớp: lưu báo cáo thành tệp .docx, mở
        <a href="index.html" target="_blank" rel="noopener">trang Khớp</a> bằng Edge hoặc Chrome, rồi chọn Tệp >
        Mở tệp .docx từ máy.
      </p>`.replace(" > ", " &gt; ");

/** A page inside Word: office.js, then a script of our own. */
const officePage = (name, template) =>
  new HtmlWebpackPlugin({
    template,
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: "module",
    contentSecurityPolicy: officePolicy,
    officeJs,
    oldBrowser,
    wayOut,
  });

const web = (mode) => ({
  name: "web",
  mode,
  target: "web",
  devtool: mode === "production" ? false : "source-map",
  entry: { page: "./src/page/main.tsx", taskpane: "./src/addin/main.tsx", wide: "./src/addin/wide.ts" },
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
      chunks: ["page"],
      scriptLoading: "module",
      contentSecurityPolicy,
    }),
    officePage("taskpane", "./src/addin/taskpane.html"),
    officePage("wide", "./src/addin/wide.html"),
    emitStaticFiles,
  ],
  optimization: {
    splitChunks: {
      cacheGroups: {
        // All that knows what is in a .docx, and all that draws one, in one file each, beside the pane.
        engine: {
          test: /[\\/]src[\\/](?:ooxml|hosts[\\/]docx)[\\/]|[\\/]src[\\/]page[\\/](?:documentEngine|documentDrawing|documentViewStyles|markedCopy|marks|paragraphCursor)|[\\/]fflate[\\/]/,
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

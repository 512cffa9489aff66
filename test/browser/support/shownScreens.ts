/** Which pictures of the tour docs/man-hinh.md shows. */
import { readFileSync } from "node:fs";
import { projectFile } from "./demo";

/** Names of the pictures under docs/man-hinh, in their order: `08-bang-sang-350`. */
export const shownPictures = (): readonly string[] =>
  Array.from(
    readFileSync(projectFile("docs/man-hinh.md"), "utf8").matchAll(/!\[[^\]]+\]\(man-hinh\/([^)]+)\.png\)/g),
    ([, name = ""]) => name,
  );

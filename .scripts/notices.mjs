// Licence notices of every package that a user of Khớp gets.
import { licenceTexts, lockedPackages, readJson } from "./packages.mjs";

const line = "-".repeat(100);

/** One section for each text, with the packages that it belongs to: many share one. */
export function notices() {
  const sections = new Map();
  for (const { path, name, version, license, isShipped } of lockedPackages()) {
    if (!isShipped) continue;
    const texts = licenceTexts({ path });
    const text =
      texts.length > 0
        ? texts.join("\n\n")
        : `Licence: ${license} (https://spdx.org/licenses/). The package brings no text of its own along.`;
    sections.set(text, [...(sections.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const { version } = readJson("package.json");
  const parts = [...sections].map(([text, packages]) => `${line}\n${packages.join("\n")}\n\n${text}\n`);
  return `Khớp ${version} is made with the following packages, each under the licence that follows its name.\n\n${parts.join("\n")}`;
}

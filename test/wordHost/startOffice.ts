import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { defineLaterApi } from "./laterApi";
import type { Profile } from "./profiles";
import { atLeast } from "./richApi/api";

/**
 * Starts the unmodified office.js of `@microsoft/office-js` in this window, which `Container.install` has made one of
 * Word's. Once per window.
 */
export const startOffice = async (profile: Profile): Promise<void> => {
  const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const script = document.createElement("script");
  script.src = pathToFileURL(join(folder, "office.js")).href;
  await new Promise<void>((resolve, reject) => {
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error("office.js did not load"));
    };
    document.head.append(script);
  });
  await Office.onReady();
  if (atLeast(profile.wordApi, "1.5")) defineLaterApi();
};

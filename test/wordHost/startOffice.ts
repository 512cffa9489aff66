import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Container } from "./container";
import { defineLaterApi } from "./laterApi";
import type { Profile } from "./profiles";
import { atLeast } from "./richApi/api";

/** Microsoft's library as a page sees it once it has started. */
export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Word: typeof Word;
}

/**
 * Starts the unmodified office.js of `@microsoft/office-js` in this window (jsdom with usable resources),
 * inside a container that takes Word's place. Once per window.
 */
export const startOffice = async (
  profile: Profile,
  start: (container: Container) => void,
): Promise<Container> => {
  const container = new Container(profile);
  start(container);
  container.install(window, "C:\\Báo cáo\\Quý I.docx");
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
  return container;
};

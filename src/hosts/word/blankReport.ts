import type { Platform } from "../../ooxml/platform";
import { createReport } from "../../ooxml/template";

const made = new WeakMap<Platform, Promise<Uint8Array>>();

/** The empty official template, of which inserted blocks take their styles. It is always the same: made once. */
export function blankReport(platform: Platform): Promise<Uint8Array> {
  const known = made.get(platform) ?? createReport([], null, platform);
  made.set(platform, known);
  return known;
}

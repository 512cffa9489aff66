/** Which rules a check was made by, for its record. */
import type { Rule } from "./rule";

/** "105 quy tắc, mã 9f3a01c2": equal for equal rules; another rule or severity makes another code (FNV-1a, 32 bits). */
export function ruleSetVersion(rules: readonly Rule[]): string {
  const text = rules
    .map(({ id, severity, sentence }) => `${id}:${severity}:${sentence}`)
    .sort()
    .join("\n");
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${rules.length} quy tắc, mã ${(hash >>> 0).toString(16).padStart(8, "0")}`;
}

import { rules as allRules } from "../../rules/registry";
import type { Command } from "../command";

const SEVERITY = { error: "sai", warning: "nên xem", note: "lưu ý" } as const;

/** Lists the rules of the check. */
export const rules: Command = {
  name: "rules",
  usage: "[--json]",
  summary: "Liệt kê các quy tắc rà soát",
  values: [],
  flags: ["json"],
  run: (call, output) => {
    if (call.flag("json"))
      output.out(
        JSON.stringify(
          allRules.map(({ id, family, severity, sentence, source }) => ({
            id,
            family,
            severity,
            sentence,
            source,
          })),
          null,
          2,
        ),
      );
    else
      for (const { id, severity, sentence } of allRules)
        output.out(`${id} (${SEVERITY[severity]}): ${sentence}`);
    return Promise.resolve(0);
  },
};

const NAME = /\s*([\p{L}\p{N}_]*)/uy;
const QUOTED = /'(?:'|(?=[{}#])[^']*'?)/y;

/**
 * Names of the arguments of an ICU message: `{count, plural, =0 {không} other {{total} hồ sơ}}` has
 * `count` and `total`. Reads braces and quotes only; whether the message is right ICU, the report checks.
 */
export function icuArguments(message: string): ReadonlySet<string> {
  const names = new Set<string>();
  // What each open brace opened: text of a variant, or an argument.
  const open: ("text" | "argument")[] = ["text"];
  for (let at = 0; at < message.length; at += 1) {
    const inText = open.at(-1) === "text";
    const sign = message[at];
    if (sign === "{" && inText) {
      NAME.lastIndex = at + 1;
      const name = NAME.exec(message)?.[1];
      if (name) names.add(name);
      open.push("argument");
    } else if (sign === "{") open.push("text");
    else if (sign === "}" && open.length > 1) open.pop();
    else if (sign === "'" && inText) {
      QUOTED.lastIndex = at;
      if (QUOTED.test(message)) at = QUOTED.lastIndex - 1;
    }
  }
  return names;
}

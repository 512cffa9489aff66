/** Names of issuing bodies, compared. */
import { foldText } from "../language/fold";

const HEADS = /^(?:bộ trưởng, chủ nhiệm|bộ trưởng|chủ nhiệm|chủ tịch|giám đốc) /u;
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?:ủy|uỷ) ban nhân dân/gu, "ubnd"],
  [/hội đồng nhân dân/gu, "hđnd"],
];

/** One form of a name: small letters, without the office of its head, common names shortened. */
export function issuerKey(name: string): string {
  let key = foldText(name).replace(HEADS, "");
  for (const [pattern, short] of SHORT) key = key.replace(pattern, short);
  return key;
}

/** Unless both are named and neither name holds the other, they may be one. */
export function mayBeOneIssuer(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [first, second] = [issuerKey(one), issuerKey(other)];
  return first.includes(second) || second.includes(first);
}

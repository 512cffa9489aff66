import type { Facts } from "../../facts/facts";
import type { FigureFact } from "../../facts/figures";
import { shown } from "../arithmetic";
import { nameOf } from "../names";
import { evidenceOf, placeWords } from "../quoting";
import type { Draft, Rule } from "../rule";
import { coreOf, isResult, statementsOf, type Statement } from "../statements";
import { meaningKey } from "../../facts/meaning";

export const allOnTime: Rule = {
  id: "all-on-time",
  family: "claims",
  severity: "error",
  sentence:
    "Nói 100% hồ sơ được giải quyết đúng hạn thì không còn hồ sơ quá hạn, và hồ sơ đang giải quyết không được tính là đã trả.",
  source: { kind: "logical", text: "Điều nói về tất cả phải đúng với từng phần." },
  check: (facts) => {
    const claims = facts.figures.filter((figure) => isClaim(facts, figure));
    const late =
      firstOf(facts, "dossier|stage=resolved|timeliness=late") ?? firstOf(facts, "dossier|timeliness=late");
    const pending = firstOf(facts, "dossier|stage=pending");
    return {
      findings: claims.flatMap((claim) => draftsOf(facts, claim, late, pending)),
      checked: late === null && pending === null ? [] : claims.map(({ span }) => span),
    };
  },
};

const IN_TIME =
  /đúng (?:thời )?(?:hạn|hẹn)|trước (?:thời )?(?:hạn|hẹn)|kịp thời|không (?:có hồ sơ )?(?:quá|trễ) (?:hạn|hẹn)/u;
const FINISHED = /trả|giải quyết|xử lý|hoàn thành/u;
/** "100% hồ sơ đã giải quyết …": said of these only. */
const RESOLVED =
  /^\s*%?\s*(?:số |các )?(?:hồ sơ|hs)(?: tthc)? (?:đã|được) (?:được )?(?:giải quyết|trả|xử lý)/u;
const RECEIVED = /tiếp nhận|phát sinh/u;

/** "100% hồ sơ … đúng hạn", said of results. */
function isClaim(facts: Facts, { form, value, scope, span, of, change }: FigureFact): boolean {
  if (form !== "percent" || value !== 100 || scope.period !== null || of !== null || change !== null)
    return false;
  const words = wordsAfter(facts, span);
  return /^\s*%?\s*(?:số |các )?(?:hồ sơ|hs|tthc)/u.test(words) && IN_TIME.test(words);
}

/** The clause behind the claim, in small letters. */
function wordsAfter({ passages }: Facts, { passage, end }: FigureFact["span"]): string {
  const after = (passages[passage]?.lower ?? "").slice(end, end + 400);
  return after.split(/;|\.(?:\s|$)/u)[0] ?? "";
}

/** The first positive statement of a fact for the whole unit; the table's total before the text. */
function firstOf(facts: Facts, key: string): Statement | null {
  const found = statementsOf(facts).filter(
    (one) =>
      isResult(one) &&
      one.period === null &&
      one.restriction === "" &&
      one.meaning.dimensions.level === undefined &&
      meaningKey(coreOf(one.meaning)) === key,
  );
  const best = found.find(({ source }) => source === "table") ?? found[0];
  return best === undefined || best.value <= 0 ? null : best;
}

function draftsOf(
  facts: Facts,
  claim: FigureFact,
  late: Statement | null,
  pending: Statement | null,
): readonly Draft[] {
  const words = wordsAfter(facts, claim.span);
  const isOfAll = !RESOLVED.test(words) && RECEIVED.test(words) && FINISHED.test(words);
  const contrary = late ?? (isOfAll ? pending : null);
  if (contrary === null) return [];
  return [
    {
      severity: late === null ? "warning" : "error",
      message:
        `Tại ${placeWords(facts, claim.span)} nói 100% hồ sơ được giải quyết đúng hạn, nhưng còn ${shown(facts, contrary)} ` +
        `${nameOf(contrary.meaning)} (${placeWords(facts, contrary.span)}).`,
      evidence: evidenceOf(facts, [claim.piece, contrary.quote]),
      fix:
        late === null
          ? "Viết rõ là hồ sơ đã giải quyết, không phải hồ sơ đã tiếp nhận."
          : "Sửa nhận định, nêu tỷ lệ đúng hạn thực tế và số hồ sơ quá hạn.",
    },
  ];
}

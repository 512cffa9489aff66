import { groupBy } from "../../facts/claims";
import type { Facts } from "../../facts/facts";
import { showNumber, shown } from "../arithmetic";
import { evidenceOf, placeWords } from "../quoting";
import type { Draft, Rule } from "../rule";
import { isResult, statementsOf, type Statement } from "../statements";

export const spentWithinGranted: Rule = {
  id: "spent-within-granted",
  family: "money",
  severity: "error",
  sentence: "Kinh phí đã chi không vượt kinh phí được cấp; còn lại bằng được cấp trừ đã chi.",
  source: { kind: "logical", text: "Chi trong phạm vi kinh phí được cấp." },
  check: (facts) => {
    const sections = groupBy(
      statementsOf(facts).filter(
        (one) => one.meaning.object === "money" || one.form === "money" || isMoneyCell(facts, one),
      ),
      ({ span }) => facts.outline.lines[span.passage]?.heading ?? -1,
    );
    const tested = [...sections.values()].flatMap((section) => accountOf(facts, section));
    return {
      findings: tested.flatMap((account) => draftsOf(facts, account)),
      checked: tested.flatMap(({ granted, spent, left }) =>
        [granted, spent, ...(left === null ? [] : [left])].map(({ span }) => span),
      ),
    };
  },
};

interface Account {
  readonly granted: Statement;
  readonly spent: Statement;
  readonly left: Statement | null;
}

function isMoneyCell(facts: Facts, { cell }: Statement): boolean {
  return cell !== null && facts.tables[cell.table]?.columns[cell.column]?.kind === "money";
}

/** One amount granted and one spent (by the text, or the total of the table) make an account. */
function accountOf(facts: Facts, section: readonly Statement[]): readonly Account[] {
  const usable = section.filter((one) => isResult(one) && !one.approximate && one.period !== "previous");
  const of = (kind: string): readonly Statement[] =>
    usable.filter(({ meaning, source, cell }) => {
      const isTotal =
        source === "text" || facts.tables[cell?.table ?? -1]?.rows[cell?.row ?? -1]?.kind === "total";
      return isTotal && meaning.dimensions.money?.join() === kind;
    });
  const [granted, ...moreGranted] = of("granted").filter(({ source }) => source === "text");
  const [spent] = of("spent");
  const [left] = of("left");
  if (granted === undefined || spent === undefined || moreGranted.length > 0) return [];
  return [{ granted, spent, left: left ?? null }];
}

function draftsOf(facts: Facts, { granted, spent, left }: Account): readonly Draft[] {
  const place = placeWords(facts, granted.span);
  if (spent.value > granted.value) {
    return [
      {
        message: `Tại ${place}, kinh phí đã chi ${shown(facts, spent)} vượt kinh phí được cấp ${shown(facts, granted)}.`,
        evidence: evidenceOf(facts, [granted.quote, spent.quote]),
        fix: "Kiểm tra số được cấp và số đã chi.",
      },
    ];
  }
  const rest = granted.value - spent.value;
  if (left === null || left.value === rest) return [];
  return [
    {
      message:
        `Tại ${place}, kinh phí còn lại ghi ${shown(facts, left)} nhưng ${shown(facts, granted)} − ${shown(facts, spent)} = ` +
        `${showNumber(rest)}.`,
      evidence: evidenceOf(facts, [left.quote, granted.quote, spent.quote]),
      fix: "Tính lại kinh phí còn lại.",
    },
  ];
}

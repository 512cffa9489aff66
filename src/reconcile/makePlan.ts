/** From what merging found out to a plan that can be shown and decided. */
import type { Edit } from "../document/port";
import type { TypedText, WrittenBlock } from "../document/written";
import { type Kept, withKept } from "./openWriting";
import type { Choice, Conflict, Decisions, Outcome, Plan } from "./plan";
import { type FigureMerge, type GoneLink, goneLinks } from "./reconcileFigures";
import { withoutGoingColumns } from "./tableColumns";
import { type Merge, type Question, type Step, NOTHING, joined, within } from "./steps";

interface NamedQuestion extends Question {
  readonly named: Conflict;
}

const CHOICES: readonly Choice[] = ["document", "figures", "take"];

const named =
  (prefix: string) =>
  (question: Question, index: number): NamedQuestion => ({
    ...question,
    named: {
      id: `${prefix}${index + 1}`,
      ...question.conflict,
      choices: CHOICES.filter((choice) => question.steps[choice] !== undefined),
    },
  });

/** Who keeps what the figures would take away keeps it without the links that lead nowhere. */
function unlinkingKept(question: Question, gone: readonly GoneLink[]): Question {
  const { document, figures } = question.steps;
  const isTaken = within(figures?.replaces ?? []);
  const links = gone.filter(({ range }) => isTaken(range)).map(({ edit }) => edit);
  if (!document || links.length === 0) return question;
  return {
    ...question,
    steps: { ...question.steps, document: joined([document, { edits: links, replaces: [] }]) },
  };
}

/** What a plan is made of. */
export interface Findings {
  /** The blocks as the figures say now. */
  readonly next: readonly WrittenBlock[];
  readonly merge: Merge;
  readonly figures: FigureMerge;
  /** A block as it stands. */
  readonly stood: (block: string) => WrittenBlock | null;
  /** How many controls a figure has. */
  readonly controlsOf: (path: string) => number;
}

export function makePlan(findings: Findings): Plan {
  const { next, merge, figures } = findings;
  const sure = joined(merge.steps);
  const asked = joined([sure, ...merge.questions.map(({ steps }) => steps.figures ?? NOTHING)]);
  const isTakenSurely = within(sure.replaces);
  const mayBeTaken = within(asked.replaces);
  const details = [
    ...figures.questions.filter(({ conflict: { place } }) => !place || !isTakenSurely(place)),
    ...goneLinks(figures.gone.filter(({ range }) => !mayBeTaken(range))),
  ];
  const questions = [
    ...merge.questions.map((question) => unlinkingKept(question, figures.gone)),
    ...details,
  ].map(named("c"));
  const offers = [...merge.offers, ...figures.offers].map(named("o"));
  const detailed = new Set<Question["conflict"]>(
    [...details, ...figures.offers].map(({ conflict }) => conflict),
  );

  const decide = (decisions: Decisions): Outcome => {
    const chosen = [...questions, ...offers].flatMap((question) => {
      const choice = decisions.get(question.named.id);
      const step = choice && question.steps[choice];
      return step ? [{ step, question }] : [];
    });
    const isDetail = ({ question }: (typeof chosen)[number]): boolean => detailed.has(question.conflict);
    const whole = joined([...merge.steps, ...chosen.filter((one) => !isDetail(one)).map(({ step }) => step)]);
    const isTaken = within(whole.replaces);
    const parts = chosen.filter(
      (one) => isDetail(one) && !(one.question.conflict.place && isTaken(one.question.conflict.place)),
    );
    const following = figures.following.filter(({ range }) => !isTaken(range)).map(({ edit }) => edit);
    return {
      edits: tidy([...whole.edits, ...parts.flatMap(({ step }) => step.edits), ...following]),
      written: writtenAfter(
        next,
        questions.filter(({ named: { id } }) => !decisions.has(id)),
      ),
      overwritten: overwrittenBy(
        chosen.filter(({ step }) => step.edits.length > 0),
        findings,
      ),
    };
  };
  return {
    changes: figures.changes,
    rewordings: merge.rewordings,
    conflicts: questions.map((question) => question.named),
    offers: offers.map((question) => question.named),
    decide,
  };
}

interface Chosen {
  readonly step: Step;
  readonly question: Question;
}

function overwrittenBy(chosen: readonly Chosen[], { stood, controlsOf }: Findings): Outcome["overwritten"] {
  const ids = new Set(chosen.flatMap(({ question: { conflict } }) => conflict.block ?? []));
  return {
    blocks: [...ids].flatMap((id) => stood(id) ?? []),
    texts: chosen.flatMap(({ step, question: { conflict } }) =>
      step.edits.flatMap((edit): readonly TypedText[] => {
        const { path } = conflict;
        if (edit.kind !== "setControlText" || path === null) return [];
        const { occurrence } = edit.control;
        return [{ path, occurrence, count: controlsOf(path), text: conflict.document }];
      }),
    ),
  };
}

function writtenAfter(next: readonly WrittenBlock[], open: readonly Question[]): readonly WrittenBlock[] {
  const kept = new Map<string, Kept[]>();
  for (const { conflict, kept: own } of open)
    if (conflict.block !== null) kept.set(conflict.block, [...(kept.get(conflict.block) ?? []), ...own]);
  const gone = open.flatMap(({ kept: own }) =>
    own.flatMap((one) =>
      one.kind === "block" && next.every(({ id }) => id !== one.written.id) ? [one.written] : [],
    ),
  );
  return [...next.map((block) => withKept(block, kept.get(block.id) ?? [])), ...gone];
}

type ReplaceText = Extract<Edit, { readonly kind: "replaceText" }>;

/** Text that is put in at the border of a replaced range is written with it: no order of edits to mind. */
function tidy(edits: readonly Edit[]): readonly Edit[] {
  const others = edits.filter((edit) => edit.kind !== "replaceText");
  const byParagraph = new Map<number, ReplaceText[]>();
  for (const edit of edits) {
    if (edit.kind !== "replaceText") continue;
    byParagraph.set(edit.paragraph, [...(byParagraph.get(edit.paragraph) ?? []), edit]);
  }
  return [...withoutGoingColumns(others), ...[...byParagraph.values()].flatMap(joinTouching)];
}

function joinTouching(edits: readonly ReplaceText[]): readonly ReplaceText[] {
  const joinedEdits: ReplaceText[] = [];
  // Stable: insertions at one place keep their order.
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const before = joinedEdits.at(-1);
    if (before?.end === edit.start && (before.start === before.end || edit.start === edit.end))
      joinedEdits[joinedEdits.length - 1] = {
        ...before,
        end: edit.end,
        inlines: [...before.inlines, ...edit.inlines],
      };
    else joinedEdits.push(edit);
  }
  return joinedEdits;
}

/** What the pane shows of a draft beside what was typed: totals, problems, what is missing. */
import type { FigureBook } from "../../figures/deriveFigures";
import { missingPaths } from "../../figures/figurePaths";
import { formatFigure } from "../../figures/formatFigure";
import type { Problem, Severity } from "../../findings/finding";
import { strings } from "../strings";
import type { Draft } from "./paneState";
import { readTyped } from "../../figures/readTyped";

export interface Review {
  /** A figure as it will stand in the report; null when it is missing. */
  readonly textAt: (path: string) => string | null;
  /** Problems whose message belongs at this figure. */
  readonly problemsAt: (path: string) => readonly Problem[];
  /** All problems but missing figures, the gravest first. */
  readonly problems: readonly Problem[];
  /** Paths of the figures that the report needs and that are not known yet, in the order of the form set. */
  readonly missing: readonly string[];
  /** Paths of words of the last period's report that are still to be looked at. */
  readonly toSee: readonly string[];
}

/** `identityProblems`: what does not tally among the figures that are known. */
export function reviewOf(book: FigureBook, draft: Draft, identityProblems: readonly Problem[]): Review {
  const problems = byGravity([...unreadProblems(book, draft), ...identityProblems]);
  const byPath = new Map<string, Problem[]>();
  for (const problem of problems) {
    const [path = ""] = problem.paths;
    byPath.set(path, [...(byPath.get(path) ?? []), problem]);
  }
  return {
    textAt: (path) => (book.find(path)?.value == null ? null : formatFigure(book, path)),
    problemsAt: (path) => byPath.get(path) ?? [],
    problems,
    missing: missingPaths(book).filter((path) => draft.unread[path] === undefined),
    toSee: draft.inherited ?? [],
  };
}

function unreadProblems(book: FigureBook, { unread }: Draft): readonly Problem[] {
  return Object.entries(unread).flatMap(([path, text]): readonly Problem[] => {
    const figure = book.find(path);
    if (!figure) return [];
    const reading = readTyped(figure.concept.definition, text, book.index.formSet.cutOff.firstDay);
    if (reading.kind === "read") return [];
    const message = strings.figures.unread(book.label(path), reading.problem);
    return [{ id: "unread", severity: "error", message, paths: [path] }];
  });
}

/** How a group of figures stands. */
export interface GroupState {
  readonly worst: Severity | null;
  readonly problems: number;
  readonly missing: number;
  readonly toSee: number;
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

export const byGravity = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => gravity[a.severity] - gravity[b.severity]);

export const worstOf = (problems: readonly Problem[]): Severity | null =>
  byGravity(problems)[0]?.severity ?? null;

/** How a group stands: its problems are those whose message belongs at one of its figures. */
export function groupState(review: Review, group: string): GroupState {
  const inGroup = (path: string | undefined) => path?.startsWith(`${group}.`) ?? false;
  const problems = review.problems.filter(({ paths }) => inGroup(paths[0]));
  return {
    worst: worstOf(problems),
    problems: problems.length,
    missing: review.missing.filter(inGroup).length,
    toSee: review.toSee.filter(inGroup).length,
  };
}

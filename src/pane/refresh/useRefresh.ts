import { useCallback, useEffect, useRef, useState } from "react";
import { HostError } from "../../document/port";
import type { Figures } from "../../figures/figures";
import { takeFigures } from "../../workflows/takeFigure";
import { useOthers } from "../merge/useOthers";
import { usePane } from "../PaneContext";
import type { ApplyOptions, Choice, Conflict, Overtaken, RefreshOutcome, RefreshView } from "../services";
import { messageOf } from "../session/session";
import { draftOf } from "../state/paneState";
import { refreshStrings } from "./refreshStrings";

/** What was written, to be told. */
export interface RefreshDone {
  readonly kind: "refresh" | "restore";
  readonly planned: PlannedRefresh;
  readonly outcome: RefreshOutcome;
  /** How many questions were left open. */
  readonly open: number;
}

type PlannedRefresh = RefreshView["planned"];

export type RefreshState =
  | { readonly stage: "planning" }
  | { readonly stage: "planned"; readonly view: RefreshView }
  | { readonly stage: "working"; readonly progress: string }
  | { readonly stage: "done"; readonly done: RefreshDone }
  | {
      readonly stage: "failed";
      readonly message: string;
      /** Does it all the same, where only comments stood in the way; null: there is no such way. */
      readonly agree: (() => void) | null;
    };

/** A question is the same in the next plan when it asks the same about the same. */
export const keyOf = ({ kind, block, path, was, document, figures, place }: Conflict): string =>
  JSON.stringify([kind, block, path, was, document, figures, place?.paragraph, place?.start]);

/** The refresh of the document by the pane's figures: planned whenever these change, carried out on demand. */
export function useRefresh() {
  const { services, book, draft, known, dispatch, edit } = usePane();
  const { workflows } = services;
  const noticing = useOthers();
  const [state, setState] = useState<RefreshState>({ stage: "planning" });
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  /** Figures that the document was just made to state: no new plan is needed for them. */
  const written = useRef<Figures | null>(null);
  const turn = useRef(0);
  // What is known grows with what is written here: that needs no new plan.
  const latest = useRef(known);
  useEffect(() => {
    latest.current = known;
  }, [known]);

  const plan = useCallback(async () => {
    const own = (turn.current += 1);
    setState({ stage: "planning" });
    let next: RefreshState;
    let overtaken: Overtaken | null = null;
    try {
      const view = await workflows.planRefresh(book, latest.current);
      next = { stage: "planned", view };
      overtaken = view.overtaken;
    } catch (error) {
      next = { stage: "failed", message: messageOf(error), agree: null };
    }
    if (own !== turn.current) return;
    setState(next);
    if (overtaken) dispatch({ kind: "overtaken", overtaken });
  }, [workflows, book, dispatch]);

  useEffect(() => {
    if (written.current === book.figures) return;
    const timer = setTimeout(() => void plan(), 0);
    return () => clearTimeout(timer);
  }, [plan, book]);

  /** Carries a plan out, reads back and tells what was done. A restore brings back the figures, too. */
  const carryOut = async (kind: RefreshDone["kind"], planned: PlannedRefresh, options: ApplyOptions) => {
    const { conflicts, offers } = planned.plan;
    const { figures } = planned.book;
    const decisions = new Map(
      [...conflicts, ...offers].flatMap((conflict): readonly (readonly [string, Choice])[] => {
        const choice = kind === "refresh" ? choices.get(keyOf(conflict)) : undefined;
        return choice === undefined ? [] : [[conflict.id, choice]];
      }),
    );
    if (kind === "refresh") setState({ stage: "working", progress: refreshStrings.writing });
    const outcome = await noticing(workflows.applyRefresh(planned, decisions, options));
    // Whatever the reading will say, it is written, and by nobody else.
    const stated = figures === draft.figures ? draft : draftOf(figures);
    written.current = figures;
    if (kind === "restore" && stated !== draft) edit("restore", () => stated);
    dispatch({ kind: "inserted", draft: stated });
    setChoices(new Map());
    setState({ stage: "working", progress: refreshStrings.verifying });
    await workflows.verifyRefresh(planned);
    const open = conflicts.filter(({ id }) => !decisions.has(id)).length;
    setState({ stage: "done", done: { kind, planned, outcome, open } });
  };

  const attempt = async (work: (options: ApplyOptions) => Promise<void>, options: ApplyOptions = {}) => {
    if (state.stage === "working") return;
    turn.current += 1;
    try {
      await work(options);
    } catch (error) {
      const isAsked = error instanceof HostError && error.code === "comment-inside" && !options.dropComments;
      const agree = isAsked ? () => void attempt(work, { dropComments: true }) : null;
      setState({ stage: "failed", message: messageOf(error), agree });
    }
  };

  return {
    state,
    choices,
    plan: () => {
      written.current = null;
      void plan();
    },
    choose: (conflicts: readonly Conflict[], choice: Choice | null) => {
      const next = new Map(choices);
      for (const conflict of conflicts) {
        if (choice === null) next.delete(keyOf(conflict));
        else if (conflict.choices.includes(choice)) next.set(keyOf(conflict), choice);
      }
      setChoices(next);
    },
    /** Takes a number that was typed over a linked figure into the figures; the plan is then made anew. */
    take: ({ path, document }: Conflict): string | null => {
      if (path === null) return null;
      const taken = takeFigures(book, [{ path, text: document }]);
      if (!taken.book) return taken.problem;
      const { figures } = taken.book;
      edit(`take ${path}`, (before) => ({ ...before, figures }));
      return null;
    },
    /** Goes back to the figures of an earlier state; the plan is then made anew, and undo leads forth again. */
    takeEarlier: (figures: Figures) => {
      edit("earlier figures", () => draftOf(figures));
    },
    apply: (view: RefreshView) => attempt((options) => carryOut("refresh", view.planned, options)),
    /** Leads back to before the last refresh; what the drafter changed since stays. */
    restore: () =>
      attempt(async (options) => {
        setState({ stage: "working", progress: refreshStrings.restoring });
        const planned = await noticing(workflows.planRestore());
        if (planned) await carryOut("restore", planned, options);
        else setState({ stage: "failed", message: refreshStrings.nothingToRestore, agree: null });
      }),
  };
}

export type Refreshing = ReturnType<typeof useRefresh>;

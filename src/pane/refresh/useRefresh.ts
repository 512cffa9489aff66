import { useCallback, useEffect, useRef, useState } from "react";
import type { Figures } from "../../figures/figures";
import { takeFigures } from "../../workflows/takeFigure";
import { usePane } from "../PaneContext";
import type { Choice, Conflict, RefreshOutcome, RefreshView } from "../services";
import { messageOf } from "../session/session";
import { draftOf } from "../state/paneState";
import { refreshStrings } from "./refreshStrings";

/** `restore`: the way back to before the last refresh. */
type RefreshMode = "refresh" | "restore";

/** What was written, to be told. */
export interface RefreshDone {
  readonly mode: RefreshMode;
  readonly view: RefreshView;
  readonly outcome: RefreshOutcome;
  /** How many questions were left open. */
  readonly open: number;
}

export type RefreshState =
  | { readonly stage: "planning" }
  | { readonly stage: "planned"; readonly view: RefreshView }
  | { readonly stage: "working"; readonly progress: string }
  | { readonly stage: "done"; readonly done: RefreshDone }
  | { readonly stage: "failed"; readonly message: string };

/** A question is the same in the next plan when it asks the same about the same. */
export const keyOf = ({ kind, block, path, was, document, figures, place }: Conflict): string =>
  JSON.stringify([kind, block, path, was, document, figures, place?.paragraph, place?.start]);

/** The refresh of the document by the pane's figures: planned whenever these change, carried out on demand. */
export function useRefresh() {
  const { services, book, draft, dispatch, edit } = usePane();
  const { workflows } = services;
  const [state, setState] = useState<RefreshState>({ stage: "planning" });
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  /** Figures that the document was just made to state: no new plan is needed for them. */
  const written = useRef<Figures | null>(null);
  const turn = useRef(0);

  const plan = useCallback(async () => {
    const own = (turn.current += 1);
    setState({ stage: "planning" });
    let next: RefreshState;
    try {
      next = { stage: "planned", view: await workflows.planRefresh(book) };
    } catch (error) {
      next = { stage: "failed", message: messageOf(error) };
    }
    if (own === turn.current) setState(next);
  }, [workflows, book]);

  useEffect(() => {
    if (written.current === book.figures) return;
    const timer = setTimeout(() => void plan(), 0);
    return () => clearTimeout(timer);
  }, [plan, book]);

  /** Carries a plan out, reads back, and takes over the figures that the document states then. */
  const carryOut = async (view: RefreshView, mode: RefreshMode) => {
    const { planned } = view;
    const { conflicts, offers } = planned.plan;
    const decisions = new Map(
      [...conflicts, ...offers].flatMap((conflict): readonly (readonly [string, Choice])[] => {
        const choice = choices.get(keyOf(conflict));
        return choice === undefined ? [] : [[conflict.id, choice]];
      }),
    );
    setState({
      stage: "working",
      progress: mode === "restore" ? refreshStrings.restoring : refreshStrings.writing,
    });
    const outcome = await workflows.applyRefresh(planned, decisions);
    setState({ stage: "working", progress: refreshStrings.verifying });
    if (mode === "refresh") await workflows.verifyRefresh(planned);
    const { figures } = planned.book;
    const stated = figures === draft.figures ? draft : draftOf(figures);
    written.current = figures;
    if (stated !== draft) edit("restore", () => stated);
    dispatch({ kind: "inserted", draft: stated });
    const open = conflicts.filter(({ id }) => !decisions.has(id)).length;
    setChoices(new Map());
    setState({ stage: "done", done: { mode, view, outcome, open } });
  };

  const attempt = async (work: () => Promise<void>) => {
    if (state.stage === "working") return;
    turn.current += 1;
    try {
      await work();
    } catch (error) {
      setState({ stage: "failed", message: messageOf(error) });
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
    apply: (view: RefreshView) => attempt(() => carryOut(view, "refresh")),
    /** Leads back to before the last refresh; what the drafter changed since stays. */
    restore: () =>
      attempt(async () => {
        setState({ stage: "working", progress: refreshStrings.restoring });
        const view = await workflows.planRestore();
        if (!view) setState({ stage: "failed", message: refreshStrings.nothingToRestore });
        else await carryOut(view, "restore");
      }),
  };
}

export type Refreshing = ReturnType<typeof useRefresh>;

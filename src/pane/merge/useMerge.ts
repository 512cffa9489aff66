import { useEffect, useState } from "react";
import type { ChosenSides } from "../../figures/mergeFigures";
import type { MergedBook, mergeBooks } from "../../workflows/mergeBooks";
import { usePane } from "../PaneContext";
import type { Overtaken } from "../services";
import { messageOf } from "../session/session";
import { draftOf } from "../state/paneState";

type Side = "mine" | "theirs";

/** Bringing the figures of the pane and of the document together: what each side changed, and what was chosen. */
export function useMerge({ base, theirs }: Overtaken) {
  const { book: mine, dispatch, edit } = usePane();
  const [merge, setMerge] = useState<typeof mergeBooks | null>(null);
  const [notLoaded, setNotLoaded] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ChosenSides>(new Map());
  useEffect(() => {
    import("../../workflows/mergeBooks").then(
      (code) => setMerge(() => code.mergeBooks),
      (error: unknown) => setNotLoaded(messageOf(error)),
    );
  }, []);

  const { merged, failure } = merge ? merging(() => merge({ base, mine, theirs, chosen })) : LOADING;
  const open = merged?.conflicts.filter(({ path }) => !chosen.has(path)).length ?? 0;
  return {
    merged,
    failure: notLoaded ?? failure,
    chosen,
    /** How many figures that both changed are not decided yet. */
    open,
    choose: (paths: readonly string[], side: Side) =>
      setChosen(new Map([...chosen, ...paths.map((path) => [path, side] as const)])),
    /** The merged figures become those of the pane; undo leads back. The document states theirs. */
    take: () => {
      if (!merged || open > 0) return;
      const { figures } = merged.book;
      edit("merge", (draft) => ({ ...draft, figures }));
      dispatch({ kind: "inserted", draft: draftOf(theirs.figures) });
    },
  };
}

interface Merging {
  readonly merged: MergedBook | null;
  readonly failure: string | null;
}

const LOADING: Merging = { merged: null, failure: null };

function merging(run: () => MergedBook): Merging {
  try {
    return { merged: run(), failure: null };
  } catch (error) {
    return { merged: null, failure: messageOf(error) };
  }
}

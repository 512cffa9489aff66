import { useMemo, useState } from "react";
import { isTaken, readLabelled } from "../../import/labelledFigures";
import { type Choices, noChoices, sizeOf } from "../../import/reading";
import { readImport } from "../../import/readImport";
import { recogniseAs } from "../../import/recogniseTable";
import type { SourceTable } from "../../import/sourceTable";
import { usePane } from "../PaneContext";
import { messageOf } from "../session/session";
import type { Draft } from "../state/paneState";
import { withImport, withLabelled } from "../state/withImport";
import { LABELLED, bestOption, sourceOption, unrecognised } from "./importOptions";

/** What was chosen so far; another table or target begins anew. */
interface Chosen {
  readonly option: number;
  readonly target: string | null;
  readonly choices: Choices;
  /** Paths chosen for lines of labels and values. */
  readonly paths: ReadonlyMap<number, string | null>;
}

interface Finished {
  readonly figures: number;
  readonly newRows: number;
  /** The draft that the import made: while it stands, the import can be undone. */
  readonly made: Draft;
}

/** The import from the choice of a source to the figures taken over. `path`: where it began, or null. */
export function useImport(path: string | null, start: readonly SourceTable[]) {
  const { index, draft, edit, dispatch, services } = usePane();
  const [sources, setSources] = useState(start);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const [finished, setFinished] = useState<Finished | null>(null);
  /** Tables of this source that were taken over already. */
  const [done, setDone] = useState<ReadonlySet<number>>(new Set());

  // Only the names of rows and figures that were there at the start matter for what is proposed.
  const [figuresAtStart] = useState(draft.figures);
  const options = useMemo(
    () => sources.map((source) => sourceOption(source, index, figuresAtStart, path)),
    [sources, index, figuresAtStart, path],
  );
  const option = chosen?.option ?? bestOption(options);
  const target = chosen?.target ?? options[option]?.proposed ?? path;
  const choices = chosen?.choices ?? noChoices;
  const paths = chosen?.paths;
  const source = options[option]?.source ?? null;

  const reading = useMemo(() => {
    if (!source || target === null || target === LABELLED) return null;
    const recognition = recogniseAs(source, index, target) ?? unrecognised(source, target);
    return readImport(index, source, recognition, draft.figures, choices);
  }, [source, target, index, draft.figures, choices]);
  const lines = useMemo(
    () =>
      source && target === LABELLED ? readLabelled(index, source, draft.figures, paths ?? new Map()) : null,
    [source, target, index, draft.figures, paths],
  );
  const size = reading ? sizeOf(reading) : { figures: lines?.filter(isTaken).length ?? 0, newRows: 0 };

  const choose = (change: Partial<Chosen>) =>
    setChosen({ option, target, choices, paths: paths ?? new Map(), ...change });

  const chooseOption = (next: number) =>
    choose({ option: next, target: options[next]?.proposed ?? path, choices: noChoices, paths: new Map() });
  const open = options.flatMap(({ proposed }, at) => (proposed !== null && !done.has(at) ? [at] : []));
  const nextOption = open[0] ?? null;

  return {
    options,
    option,
    target,
    reading,
    lines,
    size,
    failure,
    isReading,
    finished,
    /** The import was not undone since. */
    stands: finished !== null && finished.made === draft,
    /** Reads tables from where they are; a failure is told, and what is there stays. */
    load: async (read: () => readonly SourceTable[] | Promise<readonly SourceTable[]>) => {
      setReading(true);
      try {
        setSources(await read());
        setChosen(null);
        setFinished(null);
        setDone(new Set());
        setFailure(null);
      } catch (error) {
        setFailure(messageOf(error));
      } finally {
        setReading(false);
      }
    },
    restart: () => {
      setSources([]);
      setChosen(null);
      setFailure(null);
      setFinished(null);
    },
    chooseOption,
    chooseTarget: (next: string) => choose({ target: next, choices: noChoices, paths: new Map() }),
    chooseColumn: (at: number, column: string | null) =>
      choose({ choices: { ...choices, columns: new Map([...choices.columns, [at, column]]) } }),
    chooseRow: (at: number, row: string) =>
      choose({ choices: { ...choices, rows: new Map([...choices.rows, [at, row]]) } }),
    choosePath: (at: number, figure: string | null) =>
      choose({ paths: new Map([...(paths ?? []), [at, figure]]) }),
    take: () => {
      const taken = reading ? withImport(draft, reading) : withLabelled(draft, lines ?? []);
      const made: Draft = { ...taken, imported: true };
      edit(`import ${services.now()}`, () => made);
      setFinished({ ...size, made });
      setDone(new Set([...done, option]));
    },
    /** Other tables of the source, not yet taken over, in which something was recognised. */
    next: nextOption,
    /** How many those are. */
    rest: open.length,
    goOn: () => {
      setFinished(null);
      chooseOption(nextOption ?? option);
    },
    undo: () => dispatch({ kind: "undo" }),
  };
}

export type ImportState = ReturnType<typeof useImport>;

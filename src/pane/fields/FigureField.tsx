import { Suspense, lazy } from "react";
import type { Grid, List, Scalar } from "../../forms/formSet";
import { usePane } from "../PaneContext";
import { GridField } from "./GridField";
import { ListField } from "./ListField";
import { ScalarField } from "./ScalarField";

const InheritedMark = lazy(() => import("./InheritedMark").then((part) => ({ default: part.InheritedMark })));

interface FigureFieldProps {
  readonly definition: Scalar | List | Grid;
  readonly path: string;
  /** False: what comes from the last report is marked for the whole group. */
  readonly isMarked: boolean;
}

/** The field of a figure, list or grid; words of the last report say so until somebody has looked at them. */
export function FigureField({ definition, path, isMarked }: FigureFieldProps) {
  const { review } = usePane();
  return (
    <>
      {definition.kind === "list" ? (
        <ListField list={definition} path={path} />
      ) : definition.kind === "grid" ? (
        <GridField grid={definition} path={path} />
      ) : (
        <ScalarField definition={definition} path={path} />
      )}
      {isMarked && review.toSee.includes(path) && (
        <Suspense>
          <InheritedMark label={definition.label} path={path} />
        </Suspense>
      )}
    </>
  );
}

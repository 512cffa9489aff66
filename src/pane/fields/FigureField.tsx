import { Suspense, lazy } from "react";
import type { Grid, List, Scalar } from "../../forms/formSet";
import { usePane } from "../PaneContext";
import { GridField } from "./GridField";
import { ListField } from "./ListField";
import type { FieldProps } from "./fieldProps";
import { ScalarField } from "./ScalarField";

interface FigureFieldProps {
  readonly definition: Scalar | List | Grid;
  readonly path: string;
}

/** The field of a figure, list or grid, whatever its kind. */
export function FigureField({ definition, path }: FigureFieldProps) {
  if (definition.kind === "list") return <ListField list={definition} path={path} />;
  if (definition.kind === "grid") return <GridField grid={definition} path={path} />;
  return <SingleField definition={definition} path={path} />;
}

const InheritedMark = lazy(() => import("./InheritedMark").then((part) => ({ default: part.InheritedMark })));

/** A single figure; words of the last period's report say so until somebody has looked at them. */
function SingleField(props: FieldProps) {
  const { review } = usePane();
  return (
    <>
      <ScalarField {...props} />
      {review.toSee.includes(props.path) && (
        <Suspense>
          <InheritedMark {...props} />
        </Suspense>
      )}
    </>
  );
}

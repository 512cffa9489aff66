import type { Grid, List, Scalar } from "../../forms/formSet";
import { GridField } from "./GridField";
import { ListField } from "./ListField";
import { ScalarField } from "./ScalarField";

interface FigureFieldProps {
  readonly definition: Scalar | List | Grid;
  readonly path: string;
}

/** The field of a figure, list or grid, whatever its kind. */
export function FigureField({ definition, path }: FigureFieldProps) {
  if (definition.kind === "list") return <ListField list={definition} path={path} />;
  if (definition.kind === "grid") return <GridField grid={definition} path={path} />;
  return <ScalarField definition={definition} path={path} />;
}

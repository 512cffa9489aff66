import { ChoiceField } from "./ChoiceField";
import { DerivedFigure } from "./DerivedFigure";
import { NumberField } from "./NumberField";
import { PeriodField } from "./PeriodField";
import { TextField } from "./TextField";
import type { FieldProps } from "./fieldProps";

/** The field of a single figure or of one cell of a list's row. */
export function ScalarField({ definition, path }: FieldProps) {
  if (definition.formula !== undefined) return <DerivedFigure definition={definition} path={path} />;
  switch (definition.kind) {
    case "count":
    case "money":
    case "score":
    case "ratio":
    case "date":
      return <NumberField definition={definition} path={path} />;
    case "text":
    case "paragraphs":
      return <TextField definition={definition} path={path} />;
    case "choice":
      return <ChoiceField definition={definition} path={path} />;
    case "period":
      return <PeriodField definition={definition} path={path} />;
  }
}

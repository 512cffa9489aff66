import type { Scalar } from "../../forms/formSet";

/** A single figure, or one cell of a row, and the path where it stands. */
export interface FieldProps {
  readonly definition: Scalar;
  readonly path: string;
}

/** Something wrong in a form set, said to the agency that wrote it. */
export interface FormSetProblem {
  /** Where in the JSON: `groups[2].figures[0].formula`. */
  readonly at: string;
  /** Vietnamese: what is wrong and what is expected. */
  readonly message: string;
}

/** Adds a problem at a place. */
export type Report = (at: string, message: string) => void;

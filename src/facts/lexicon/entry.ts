/**
 * What the words of the field mean: objects that reports count, and the dimensions along which they split them.
 * The words themselves are data, in the files beside this one.
 */

/** What a figure is about, beside its object. */
export type Dimension =
  | "stage"
  | "source"
  | "channel"
  | "timeliness"
  | "level"
  | "mechanism"
  | "desk"
  | "authority"
  | "service"
  | "onSpot"
  | "action"
  | "type"
  | "money"
  | "measure";

export interface Entry {
  /** Values of dimensions; several values of one dimension mean their sum. */
  readonly means: Readonly<Partial<Record<Dimension, string | readonly string[]>>>;
  /** The object that the phrase names. */
  readonly object?: string;
  /** Names an object only directly behind a number: "02 chuyên viên". */
  readonly unitOnly?: boolean;
  /** Says that all are counted: "tổng số", "thuộc thẩm quyền". */
  readonly total?: boolean;
  /** Counts only where nothing else speaks of the same dimension: "giải quyết", "mới". */
  readonly weak?: boolean;
  /** Only in the header of a table, or as all that a label says beside its object: "15.000 hồ sơ mới". */
  readonly short?: boolean;
  readonly phrases: readonly string[];
}

/**
 * How a whole splits along one dimension, under a condition on its object and other dimensions.
 * Exhaustive parts add up to the whole; `optional` parts are zero when nobody names them.
 */
export interface Split {
  readonly dimension: Dimension;
  readonly object: readonly string[];
  /** The whole must have these values … */
  readonly whole: Readonly<Partial<Record<Dimension, string>>>;
  /** … and none in these dimensions. */
  readonly without: readonly Dimension[];
  readonly parts: readonly string[];
  readonly optional: readonly string[];
  /** true: the parts add up to the whole; false: they are apart from each other but may leave a rest. */
  readonly exhaustive: boolean;
  /**
   * A part that some reports count in the whole and others beside it: "tiếp nhận" with or without what was
   * carried over. The sum may differ from the whole by exactly this part.
   */
  readonly besides?: Readonly<Partial<Record<Dimension, string>>>;
}

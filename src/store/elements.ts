/** Names in Khớp's data part. Groups and figures are elements of their own ids; rows are `row`. */
export const E = {
  report: "report",
  note: "note",
  figures: "figures",
  row: "row",
  paragraph: "p",
  written: "written",
  block: "block",
  table: "table",
  column: "column",
  cell: "cell",
  /** A cell that holds the figure of its column. */
  figureCell: "c",
  figure: "figure",
  history: "history",
  typed: "typed",
  waivers: "waivers",
  waiver: "waiver",
  reason: "reason",
  quote: "quote",
} as const;

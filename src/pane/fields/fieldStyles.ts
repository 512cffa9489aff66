import { makeStyles, tokens } from "@fluentui/react-components";

/** Width of the right-hand column of numbers: "40.000.000 đồng" fits. */
export const numberColumn = "136px";

export const useFieldStyles = makeStyles({
  /** Label on the left, number on the right; all numbers of a group stand in one column. */
  numberRow: {
    gridTemplateColumns: `minmax(0, 1fr) ${numberColumn}`,
    gridTemplateRows: "auto auto",
    alignItems: "start",
  },
  numberLabel: { gridRowEnd: "2", overflowWrap: "break-word" },
  fullWidth: { gridColumn: "1 / -1" },
  numberInput: { minWidth: 0, width: "100%" },
  numberText: { textAlign: "right", fontVariantNumeric: "tabular-nums", minWidth: 0 },
  unit: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  growing: { minHeight: "32px", fieldSizing: "content", maxHeight: "240px" },
  paragraphs: { minHeight: "76px" },
  growingRoot: { width: "100%" },
  derived: {
    display: "grid",
    gridTemplateColumns: `minmax(0, 1fr) ${numberColumn}`,
    columnGap: tokens.spacingHorizontalM,
    alignItems: "baseline",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  derivedValue: {
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    paddingRight: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  derivedMissing: {
    fontWeight: tokens.fontWeightRegular,
    fontStyle: "italic",
    color: tokens.colorNeutralForeground3,
  },
  /** A computed figure that is a sentence or a list of words has the whole width. */
  derivedText: { gridColumn: "1 / -1", textAlign: "left" },
});

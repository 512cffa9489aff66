import { makeStyles, tokens } from "@fluentui/react-components";

export const useImportStyles = makeStyles({
  surface: {
    width: "min(880px, 100vw)",
    maxWidth: "100vw",
    maxHeight: "100vh",
    padding: tokens.spacingHorizontalL,
    "@media (max-width: 480px)": { padding: tokens.spacingHorizontalM, borderRadius: 0 },
  },
  content: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  focusTarget: { outlineStyle: "none" },
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(240px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  /** What the source says on the left, what it is taken for on the right; one under the other where it is narrow. */
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  wide: { gridColumn: "1 / -1", marginTop: tokens.spacingVerticalXXS },
  select: { minWidth: 0, width: "100%" },
  note: { color: tokens.colorNeutralForeground3 },
  look: { color: tokens.colorPaletteDarkOrangeForeground1 },
  problem: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  problemIcon: { flexShrink: 0, marginTop: "4px" },
  figures: { fontVariantNumeric: "tabular-nums" },
});

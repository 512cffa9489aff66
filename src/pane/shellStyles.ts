import { makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";

/** Side margin of the pane: at 320 px it leaves 288 px for fields. */
const margin = "16px";

/** Distances are those between parts: headings bring none of their own. */
export const useHeadings = makeStaticStyles({ "h1, h2, h3": { margin: 0 } });

export const useShellStyles = makeStyles({
  provider: { height: "100%" },
  shell: {
    display: "flex",
    flexDirection: "column",
    position: "relative",
    height: "100%",
    minWidth: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  waiting: { margin: "48px 0" },
  /** Takes the focus when what had it is gone; it is no control and shows nothing. */
  focusTarget: { outlineStyle: "none" },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: `${tokens.spacingVerticalM} ${margin} ${tokens.spacingVerticalXXL}`,
  },
  // The file menu opens over what stands below.
  header: { position: "relative", zIndex: 10, padding: `${tokens.spacingVerticalS} ${margin} 0` },
  /** The top right corner, 40 × 40 px, belongs to Word's own menu. */
  titleRow: { paddingRight: "24px", minHeight: "32px", display: "flex", alignItems: "center" },
  title: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    lineHeight: "24px",
  },
  toolRow: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  period: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
  notices: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${margin}`,
    "& > *": { marginTop: tokens.spacingVerticalS },
  },
  noticeText: { whiteSpace: "pre-line", overflowWrap: "anywhere", maxHeight: "30vh", overflowY: "auto" },
  noticeLines: { margin: 0, paddingLeft: "20px", whiteSpace: "normal" },
  steps: { padding: `0 calc(${margin} - 10px)`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  stepName: {
    display: "inline-grid",
    justifyItems: "center",
    whiteSpace: "nowrap",
    fontSize: "13px",
  },
  /** Four of them stand side by side in 320 px. */
  step: { paddingLeft: "3px", paddingRight: "3px", flexGrow: 1 },
  stepState: { fontSize: "11px", lineHeight: "16px", fontWeight: tokens.fontWeightRegular },
  stateOpen: { color: tokens.colorNeutralForeground3 },
  stateWrong: { color: tokens.colorPaletteRedForeground1 },
  stateDone: { color: tokens.colorPaletteGreenForeground1 },
  footer: {
    padding: `${tokens.spacingVerticalS} ${margin}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    justifyContent: "flex-end",
  },
  work: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

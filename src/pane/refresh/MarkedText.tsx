import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { type MarkedPiece, markWords } from "./markWords";
import { refreshStrings } from "./refreshStrings";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 170px), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  side: {
    display: "grid",
    alignContent: "start",
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    // Seen in contrast themes, which take backgrounds away.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { overflowWrap: "anywhere" },
  mark: {
    color: "inherit",
    backgroundColor: tokens.colorPaletteYellowBackground2,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    "@media (forced-colors: active)": { color: "MarkText", backgroundColor: "Mark" },
  },
});

interface MarkedPairProps {
  /** What stands in the document; empty: nothing. */
  readonly document: string;
  /** What the figures say; empty: nothing. */
  readonly figures: string;
}

/** Both texts side by side (one above the other where there is no room), the words that differ marked. */
export function MarkedPair({ document, figures }: MarkedPairProps) {
  const styles = useStyles();
  const { one, other } = markWords(document, figures);
  return (
    <div className={styles.pair}>
      <Side title={refreshStrings.inDocument} pieces={one} />
      <Side title={refreshStrings.byFigures} pieces={other} />
    </div>
  );
}

function Side({ title, pieces }: { readonly title: string; readonly pieces: readonly MarkedPiece[] }) {
  const styles = useStyles();
  return (
    <div className={styles.side}>
      <Text size={200} weight="semibold">
        {title}
      </Text>
      <Text size={200} className={styles.text}>
        {pieces.length === 0 && refreshStrings.nothing}
        {pieces.map(({ text, differs }, position) =>
          differs ? (
            <mark key={position} className={styles.mark}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </Text>
    </div>
  );
}

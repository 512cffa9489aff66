import { Button, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { usePane } from "../PaneContext";
import { PlaceList } from "../check/PlaceList";
import type { Choice, Conflict, RefreshView } from "../services";
import { MarkedPair } from "./MarkedText";
import { refreshStrings } from "./refreshStrings";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  label: { color: tokens.colorNeutralForeground3 },
  take: { justifySelf: "start" },
});

interface ConflictCardProps {
  readonly conflict: Conflict;
  readonly view: RefreshView;
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
  /** Takes the typed number into the figures; answers with why it cannot, or null. */
  readonly onTake: () => string | null;
}

/** One question: where, both texts with the differing words marked, and a choice. */
export function ConflictCard({ conflict, view, choice, onChoose, onTake }: ConflictCardProps) {
  const styles = useStyles();
  const { book } = usePane();
  const headingId = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const { kind, path, place, document, figures, choices } = conflict;
  const label = path === null || !book.find(path) ? null : book.label(path);
  return (
    <li className={styles.card}>
      <Text as="h3" size={300} weight="semibold" id={headingId}>
        {refreshStrings.kinds[kind]}
      </Text>
      {label !== null && (
        <Text size={200} className={styles.label}>
          {label}
        </Text>
      )}
      {place && <PlaceList places={[view.placeOf(place)]} />}
      <MarkedPair document={document} figures={figures} />
      <RadioGroup
        aria-labelledby={headingId}
        value={choice ?? ""}
        onChange={(_, { value }) => onChoose(value as Choice)}
      >
        {choices
          .filter((each) => each !== "take")
          .map((each) => (
            <Radio key={each} value={each} label={refreshStrings.choices[each]} />
          ))}
      </RadioGroup>
      {choices.includes("take") && (
        <Button size="small" className={styles.take} onClick={() => setProblem(onTake())}>
          {refreshStrings.choices.take}
        </Button>
      )}
      {problem !== null && (
        <Text role="alert" size={200}>
          {problem}
        </Text>
      )}
    </li>
  );
}

import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Radio,
  RadioGroup,
  Spinner,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { MergeRegular } from "@fluentui/react-icons/svg/merge";
import { useId } from "react";
import type { ChosenSides } from "../../figures/mergeFigures";
import type { MergeChange, MergeConflict } from "../../workflows/mergeBooks";
import { ChangedText } from "../ChangedText";
import type { Overtaken } from "../services";
import { useShellStyles } from "../shellStyles";
import { useFocusAfter } from "../useFocusAfter";
import { mergeStrings } from "./mergeStrings";
import { useMerge } from "./useMerge";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    listStyle: "none",
    margin: 0,
    padding: 0,
  },
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", overflowWrap: "anywhere" },
  card: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  was: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  bulk: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  bulkLabel: { flexBasis: "100%" },
});

/** Figures that somebody else wrote into the document, beside those of the pane: figure by figure, nothing silently. */
export function MergePanel({ overtaken }: { readonly overtaken: Overtaken }) {
  const styles = useStyles();
  const shell = useShellStyles();
  const { merged, failure, chosen, open, choose, take } = useMerge(overtaken);
  const panel = useFocusAfter<HTMLElement>(merged ? "merging" : "reading");
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={mergeClasses(styles.root, shell.focusTarget)}
      aria-label={mergeStrings.title}
    >
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{mergeStrings.title}</MessageBarTitle>
          {mergeStrings.what}
        </MessageBarBody>
      </MessageBar>
      {failure !== null && (
        <div role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{mergeStrings.failed}</MessageBarTitle>
              {failure}
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
      {!merged && failure === null && <Spinner size="small" label={mergeStrings.reading} />}
      {merged && (
        <>
          <Taken changes={merged.changes} />
          <Conflicts conflicts={merged.conflicts} chosen={chosen} choose={choose} />
          <div className={styles.section}>
            <Text role="status">{open > 0 ? mergeStrings.open(open) : mergeStrings.undone}</Text>
            <Button appearance="primary" icon={<MergeRegular />} disabledFocusable={open > 0} onClick={take}>
              {mergeStrings.merge}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** What only the others changed: nothing to decide. */
function Taken({ changes }: { readonly changes: readonly MergeChange[] }) {
  const styles = useStyles();
  if (changes.length === 0) return null;
  return (
    <section className={styles.section}>
      <Text as="h2" weight="semibold">
        {mergeStrings.taken(changes.length)}
      </Text>
      <ul className={styles.list}>
        {changes.map(({ path, label, before, after }) => (
          <li key={path} className={styles.item}>
            <Text>{label}</Text>
            {before !== after && <ChangedText before={before} after={after} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ConflictsProps {
  readonly conflicts: readonly MergeConflict[];
  readonly chosen: ChosenSides;
  readonly choose: (paths: readonly string[], side: "mine" | "theirs") => void;
}

/** What both changed: each is decided. */
function Conflicts({ conflicts, chosen, choose }: ConflictsProps) {
  const styles = useStyles();
  if (conflicts.length === 0) return <Text>{mergeStrings.none}</Text>;
  const all = (side: "mine" | "theirs") => () =>
    choose(
      conflicts.map(({ path }) => path),
      side,
    );
  return (
    <section className={styles.section}>
      <Text as="h2" weight="semibold">
        {mergeStrings.both(conflicts.length)}
      </Text>
      {conflicts.length > 1 && (
        <div role="group" aria-label={mergeStrings.chooseAll} className={styles.bulk}>
          <Text size={200} className={styles.bulkLabel}>
            {mergeStrings.chooseAll}:
          </Text>
          <Button size="small" onClick={all("mine")}>
            {mergeStrings.allMine}
          </Button>
          <Button size="small" onClick={all("theirs")}>
            {mergeStrings.allTheirs}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {conflicts.map((conflict) => (
          <Conflict
            key={conflict.path}
            conflict={conflict}
            side={chosen.get(conflict.path) ?? null}
            onChoose={(side) => choose([conflict.path], side)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ConflictProps {
  readonly conflict: MergeConflict;
  readonly side: "mine" | "theirs" | null;
  readonly onChoose: (side: "mine" | "theirs") => void;
}

function Conflict({ conflict: { label, base, mine, theirs }, side, onChoose }: ConflictProps) {
  const styles = useStyles();
  const headingId = useId();
  return (
    <li className={mergeClasses(styles.item, styles.card)}>
      <Text as="h3" size={300} weight="semibold" id={headingId}>
        {label}
      </Text>
      <Text size={200} className={styles.was}>
        {mergeStrings.was(base)}
      </Text>
      <RadioGroup
        aria-labelledby={headingId}
        value={side ?? ""}
        onChange={(_, { value }) => onChoose(value === "mine" ? "mine" : "theirs")}
      >
        <Radio value="mine" label={mergeStrings.mine(mine)} />
        <Radio value="theirs" label={mergeStrings.theirs(theirs)} />
      </RadioGroup>
    </li>
  );
}

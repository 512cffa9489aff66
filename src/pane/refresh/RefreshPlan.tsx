import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { Disclosure } from "../check/Disclosure";
import type { Choice, Conflict, RefreshView } from "../services";
import { ChangeList } from "./ChangeList";
import { ConflictCard } from "./ConflictCard";
import { refreshStrings } from "./refreshStrings";
import { type Refreshing, keyOf } from "./useRefresh";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    listStyle: "none",
    margin: 0,
    padding: 0,
  },
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  bulk: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  bulkLabel: { flexBasis: "100%" },
  notices: { whiteSpace: "pre-line" },
});

interface RefreshPlanProps {
  readonly view: RefreshView;
  readonly refreshing: Refreshing;
}

/** Everything that a refresh is going to do, what it asks, and the button that does it. */
export function RefreshPlan({ view, refreshing }: RefreshPlanProps) {
  const styles = useStyles();
  const { plan, notices } = view.planned;
  const { changes, rewordings, conflicts, offers } = plan;
  const linked = changes.flatMap(({ places }) => places).filter(({ control }) => control !== null).length;
  const isNothing = linked + rewordings.length + conflicts.length === 0;
  return (
    <div className={styles.root}>
      <div role="status">
        <MessageBar intent={isNothing ? "success" : "warning"} layout="multiline">
          <MessageBarBody>{summaryOf(view)}</MessageBarBody>
        </MessageBar>
      </div>
      {notices.length > 0 && (
        <MessageBar layout="multiline">
          <MessageBarBody className={styles.notices}>{notices.join("\n")}</MessageBarBody>
        </MessageBar>
      )}
      <ChangeList view={view} />
      {conflicts.length > 0 && (
        <section className={styles.section}>
          <Text as="h2" weight="semibold">
            {refreshStrings.conflicts(conflicts.length)}
          </Text>
          <Text size={200}>{refreshStrings.conflictHint}</Text>
          {conflicts.length > 1 && (
            <div role="group" aria-label={refreshStrings.chooseAll} className={styles.bulk}>
              <Text size={200} className={styles.bulkLabel}>
                {refreshStrings.chooseAll}:
              </Text>
              <Bulk choice="document" conflicts={conflicts} refreshing={refreshing} />
              <Bulk choice="figures" conflicts={conflicts} refreshing={refreshing} />
            </div>
          )}
          <Questions questions={conflicts} view={view} refreshing={refreshing} />
        </section>
      )}
      {offers.length > 0 && (
        <Disclosure title={refreshStrings.offers(offers.length)}>
          <Text size={200}>{refreshStrings.offersHint}</Text>
          <Questions questions={offers} view={view} refreshing={refreshing} />
        </Disclosure>
      )}
      {(!isNothing || offers.length > 0) && (
        <Button appearance="primary" icon={<ArrowSyncRegular />} onClick={() => void refreshing.apply(view)}>
          {refreshStrings.apply(linked + rewordings.length + decidedIn(conflicts, refreshing))}
        </Button>
      )}
      <Button appearance="subtle" onClick={refreshing.plan}>
        {refreshStrings.again}
      </Button>
    </div>
  );
}

/** Questions that were answered with a change of the document. */
const decidedIn = (conflicts: readonly Conflict[], { choices }: Refreshing): number =>
  conflicts.filter((conflict) => choices.get(keyOf(conflict)) === "figures").length;

function summaryOf({ planned: { plan } }: RefreshView): string {
  const { changes, rewordings, conflicts } = plan;
  const places = changes.reduce((sum, change) => sum + change.places.length, 0);
  const parts = [
    places > 0 ? refreshStrings.stale(places, changes.length) : null,
    rewordings.length > 0 ? refreshStrings.rewordingsOnly(rewordings.length) : null,
    conflicts.length > 0 ? refreshStrings.asked(conflicts.length) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? refreshStrings.upToDate : parts.join(" ");
}

interface BulkProps {
  readonly choice: Choice;
  readonly conflicts: readonly Conflict[];
  readonly refreshing: Refreshing;
}

const Bulk = ({ choice, conflicts, refreshing }: BulkProps) => (
  <Button size="small" onClick={() => refreshing.choose(conflicts, choice)}>
    {refreshStrings.choices[choice]}
  </Button>
);

interface QuestionsProps {
  readonly questions: readonly Conflict[];
  readonly view: RefreshView;
  readonly refreshing: Refreshing;
}

function Questions({ questions, view, refreshing }: QuestionsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {questions.map((conflict) => (
        <ConflictCard
          key={keyOf(conflict)}
          conflict={conflict}
          view={view}
          choice={refreshing.choices.get(keyOf(conflict)) ?? null}
          onChoose={(choice) => refreshing.choose([conflict], choice)}
          onTake={() => refreshing.take(conflict)}
        />
      ))}
    </ul>
  );
}

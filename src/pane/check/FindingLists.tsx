import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding, Severity } from "../../findings/finding";
import { formatDate } from "../../language/dates";
import type { CheckResult } from "../services";
import { checkStrings } from "./checkStrings";
import { Disclosure } from "./Disclosure";
import { FindingActions } from "./FindingActions";
import { FindingCard } from "./FindingCard";
import { PlaceList } from "./PlaceList";
import type { Checking } from "./useChecking";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    listStyle: "none",
    margin: 0,
    padding: 0,
  },
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  action: { justifySelf: "start" },
});

/** As many uncovered numbers as a pane can hold; the command line lists them all. */
const MOST_PLACES = 200;

interface FindingListsProps {
  readonly result: CheckResult;
  readonly checking: Checking;
}

/**
 * Findings by severity, the gravest first. On demand: what is only worth a look, what the drafter let stand, and the
 * numbers that no rule could test.
 */
export function FindingLists({ result: { findings, waived, numbers }, checking }: FindingListsProps) {
  const styles = useStyles();
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const notes = of("note");
  const uncovered = numbers.filter(({ state }) => state === "uncovered").map(({ evidence }) => evidence);
  const actions = (finding: Finding) => (
    <FindingActions
      finding={finding}
      disabled={checking.isRunning}
      onApply={() => void checking.apply(finding)}
      onWaive={(reason) => void checking.waive(finding, reason)}
    />
  );
  return (
    <>
      <FindingList title={checkStrings.errors} findings={of("error")} actions={actions} />
      <FindingList title={checkStrings.warnings} findings={of("warning")} actions={actions} />
      {notes.length > 0 && (
        <Disclosure title={checkStrings.notes(notes.length)}>
          <FindingList title={null} findings={notes} actions={actions} />
        </Disclosure>
      )}
      {waived.length > 0 && (
        <Disclosure title={checkStrings.waived(waived.length)}>
          <ul className={styles.list}>
            {waived.map(({ finding, waiver }) => (
              <FindingCard key={keyOf(finding)} finding={finding}>
                <Text size={200}>{checkStrings.waivedFor(waiver.reason, formatDate(waiver.date))}</Text>
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.action}
                  disabledFocusable={checking.isRunning}
                  onClick={() => void checking.unwaive(finding)}
                >
                  {checkStrings.unwaive}
                </Button>
              </FindingCard>
            ))}
          </ul>
        </Disclosure>
      )}
      {uncovered.length > 0 && (
        <Disclosure title={checkStrings.uncoveredList(uncovered.length)}>
          <PlaceList places={uncovered.slice(0, MOST_PLACES)} />
          {uncovered.length > MOST_PLACES && (
            <Text size={200}>{checkStrings.moreUncovered(uncovered.length - MOST_PLACES)}</Text>
          )}
        </Disclosure>
      )}
    </>
  );
}

interface FindingListProps {
  readonly title: string | null;
  readonly findings: readonly Finding[];
  readonly actions: (finding: Finding) => ReactNode;
}

function FindingList({ title, findings, actions }: FindingListProps) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <section className={styles.section}>
      {title !== null && (
        <Text as="h2" weight="semibold">
          {title}
        </Text>
      )}
      <ul className={styles.list}>
        {findings.map((finding) => (
          <FindingCard key={keyOf(finding)} finding={finding}>
            {actions(finding)}
          </FindingCard>
        ))}
      </ul>
    </section>
  );
}

const keyOf = ({ rule, evidence, message }: Finding): string =>
  [rule, message, ...evidence.map(({ paragraph, start }) => `${paragraph ?? ""}:${start ?? ""}`)].join(" ");

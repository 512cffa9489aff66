import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { Evidence, Finding, Severity } from "../../findings/finding";
import { usePane } from "../PaneContext";
import { strings } from "../strings";
import { FindingCard } from "./FindingCard";

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
  toggle: { justifySelf: "start", justifyContent: "flex-start", minWidth: 0, paddingLeft: 0 },
  open: { transform: "rotate(90deg)" },
});

/** Findings by severity, the gravest first; what is only worth a look is there on demand. */
export function FindingLists({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const listId = useId();
  const [showsNotes, setShowsNotes] = useState(false);
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const notes = of("note");
  return (
    <>
      <FindingList title={strings.check.errors} findings={of("error")} />
      <FindingList title={strings.check.warnings} findings={of("warning")} />
      {notes.length > 0 && (
        <div className={styles.section}>
          <Button
            appearance="transparent"
            className={styles.toggle}
            icon={<ChevronRightRegular className={mergeClasses(showsNotes && styles.open)} />}
            aria-expanded={showsNotes}
            aria-controls={showsNotes ? listId : undefined}
            onClick={() => setShowsNotes(!showsNotes)}
          >
            {strings.check.notes(notes.length)}
          </Button>
          {showsNotes && (
            <div id={listId}>
              <FindingList title={null} findings={notes} />
            </div>
          )}
        </div>
      )}
    </>
  );
}

interface FindingListProps {
  readonly title: string | null;
  readonly findings: readonly Finding[];
}

function FindingList({ title, findings }: FindingListProps) {
  const styles = useStyles();
  const { services } = usePane();
  if (findings.length === 0) return null;
  const goTo = ({ paragraph, start, end }: Evidence) => {
    if (paragraph !== null)
      void services.document.goTo({ kind: "paragraph", paragraph, start: start ?? 0, end: end ?? 0 });
  };
  return (
    <section className={styles.section}>
      {title !== null && (
        <Text as="h2" weight="semibold">
          {title}
        </Text>
      )}
      <ul className={styles.list}>
        {findings.map((finding) => (
          <FindingCard key={keyOf(finding)} finding={finding} onGoTo={goTo} />
        ))}
      </ul>
    </section>
  );
}

const keyOf = ({ rule, evidence, message }: Finding): string =>
  [rule, message, ...evidence.map(({ paragraph, start }) => `${paragraph ?? ""}:${start ?? ""}`)].join(" ");

import { Button, Checkbox, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { useId, useMemo, useState } from "react";
import {
  type PlaceChoice,
  type PlaceChoices,
  firstChoices,
  oldTextUnder,
} from "../../workflows/placeChoices";
import type { OfferedSection, PlaceOffer } from "../../workflows/placeOffer";
import { composeStrings } from "../compose/composeStrings";
import { Disclosure } from "../check/Disclosure";
import { PlaceRow } from "./PlaceRow";
import { placeStrings as words } from "./placeStrings";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
  list: { listStyle: "none", margin: 0, padding: 0 },
});

interface PlacePanelProps {
  readonly offer: PlaceOffer;
  readonly isBusy: boolean;
  readonly onInsert: (choices: PlaceChoices) => void;
  readonly onReread: () => void;
}

/** A document of somebody else: each section beside the heading that it goes under, to be looked at and changed. */
export function PlacePanel({ offer, isBusy, onInsert, onReread }: PlacePanelProps) {
  const styles = useStyles();
  const titleId = useId();
  const [choices, setChoices] = useState(() => firstChoices(offer));
  const choose = (id: string, choice: PlaceChoice | null) => {
    const next = new Map(choices);
    if (choice) next.set(id, choice);
    else next.delete(id);
    setChoices(next);
  };
  // A heading that the document has already needs nothing written under it.
  const sections = offer.sections.filter(({ headingOnly }) => !headingOnly);
  const found = sections.filter(({ heading, sure }) => heading !== null && sure);
  const doubtful = sections.filter(({ heading, sure }) => heading !== null && !sure);
  const missing = sections.filter(({ heading }) => heading === null);
  const rows = (own: readonly OfferedSection[]) => (
    <ul className={styles.list}>
      {own.map((section) => (
        <PlaceRow
          key={section.id}
          section={section}
          offer={offer}
          choices={choices}
          onChoose={(choice) => choose(section.id, choice)}
        />
      ))}
    </ul>
  );
  const count = sections.filter(({ id }) => choices.has(id)).length;
  return (
    <section className={styles.root} aria-labelledby={titleId}>
      <Text as="h2" id={titleId} size={300} weight="semibold" className={styles.heading}>
        {words.title}
      </Text>
      <Text>{words.intro}</Text>
      <Text size={200} className={styles.hint}>
        {words.keeps}
      </Text>
      <ReplaceAll offer={offer} choices={choices} onChange={setChoices} />
      {found.length > 0 && <PlaceGroup title={words.found(found.length)}>{rows(found)}</PlaceGroup>}
      {doubtful.length > 0 && (
        <PlaceGroup title={words.doubtful(doubtful.length)}>{rows(doubtful)}</PlaceGroup>
      )}
      {missing.length > 0 && <Disclosure title={words.missing(missing.length)}>{rows(missing)}</Disclosure>}
      <Button
        appearance="primary"
        icon={isBusy ? <Spinner size="tiny" aria-label={composeStrings.inserting} /> : <DocumentAddRegular />}
        disabledFocusable={isBusy || count === 0}
        onClick={() => onInsert(choices)}
      >
        {isBusy ? composeStrings.inserting : words.insert(count)}
      </Button>
      {count === 0 && <Text size={200}>{words.nothingChosen}</Text>}
      <Button appearance="subtle" disabledFocusable={isBusy} onClick={onReread}>
        {words.reread}
      </Button>
    </section>
  );
}

function PlaceGroup({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Text as="h3" id={id} weight="semibold" block className={styles.heading}>
        {title}
      </Text>
      {children}
    </section>
  );
}

interface ReplaceAllProps {
  readonly offer: PlaceOffer;
  readonly choices: PlaceChoices;
  readonly onChange: (choices: PlaceChoices) => void;
}

/** Last quarter's report: all of its old text goes at once. */
function ReplaceAll({ offer, choices, onChange }: ReplaceAllProps) {
  const replaceable = useMemo(
    () =>
      new Set(
        offer.sections.flatMap(({ id }: OfferedSection) => {
          const choice = choices.get(id);
          const old = choice?.kind === "under" ? oldTextUnder(offer, choice.heading, choices) : null;
          return old && old.refusal === null ? [id] : [];
        }),
      ),
    [offer, choices],
  );
  if (replaceable.size === 0) return null;
  const replaced = [...replaceable].filter((id) => {
    const choice = choices.get(id);
    return choice?.kind === "under" && choice.replaces;
  }).length;
  const all = replaced === replaceable.size;
  return (
    <Checkbox
      label={words.replaceAll}
      checked={all ? true : replaced > 0 ? "mixed" : false}
      onChange={() =>
        onChange(
          new Map(
            [...choices].map(([id, choice]) => [
              id,
              choice.kind === "under" && replaceable.has(id) ? { ...choice, replaces: !all } : choice,
            ]),
          ),
        )
      }
    />
  );
}

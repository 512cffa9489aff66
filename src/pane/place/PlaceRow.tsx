import { Button, Checkbox, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { type PlaceChoice, type PlaceChoices, oldTextUnder } from "../../workflows/placeChoices";
import type { OfferedSection, PlaceOffer } from "../../workflows/placeOffer";
import { usePane } from "../PaneContext";
import { placeStrings as words } from "./placeStrings";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  select: { minWidth: 0, width: "100%" },
  look: { color: tokens.colorPaletteDarkOrangeForeground1 },
  hint: { color: tokens.colorNeutralForeground3 },
  button: { justifySelf: "start" },
});

/** Headings deeper than this are shown no further to the right. */
const DEEPEST = 3;
const indented = (level: number, text: string): string =>
  "\u00a0\u00a0\u00a0".repeat(Math.min(level, DEEPEST)) + text;

interface PlaceRowProps {
  readonly section: OfferedSection;
  readonly offer: PlaceOffer;
  readonly choices: PlaceChoices;
  readonly onChoose: (choice: PlaceChoice | null) => void;
}

/** One section: where it goes, and what becomes of the text that stands there. */
export function PlaceRow({ section, offer, choices, onChoose }: PlaceRowProps) {
  const styles = useStyles();
  const { services } = usePane();
  const { id, title, kind, heading: suggested } = section;
  const choice = choices.get(id) ?? null;
  const chosen = choice?.kind === "under" ? choice.heading : null;
  const value = choice === null ? "leave" : choice.kind === "end" ? "end" : String(choice.heading);
  const show = (index: number) => {
    const paragraph = offer.headings[index]?.last;
    if (paragraph === undefined) return;
    // Where Word cannot go there, the list is there all the same.
    services.document.goTo({ kind: "paragraph", paragraph, start: 0, end: 0 }).catch(() => undefined);
  };
  const suggestion = suggested === null ? undefined : offer.headings[suggested];
  return (
    <li className={styles.row}>
      <Text weight="semibold">{title}</Text>
      <Select
        className={styles.select}
        aria-label={words.place(title)}
        value={value}
        onChange={(_, { value: next }) => onChoose(choiceOf(next))}
      >
        <option value="leave">{words.leave}</option>
        {offer.headings.map((heading, index) =>
          heading.kind === kind ? (
            <option key={index} value={index}>
              {indented(heading.level, heading.text)}
            </option>
          ) : null,
        )}
        <option value="end">{words.end}</option>
      </Select>
      {choice === null && suggested !== null && suggestion && (
        <>
          <Text size={200} className={styles.look}>
            {words.maybe(suggestion.text)}
          </Text>
          <Button
            size="small"
            className={styles.button}
            aria-label={words.takeFor(title)}
            onClick={() => {
              show(suggested);
              onChoose({ kind: "under", heading: suggested, replaces: false });
            }}
          >
            {words.take}
          </Button>
        </>
      )}
      {chosen !== null && (
        <>
          <OldText {...{ section, offer, choices, onChoose }} heading={chosen} />
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            aria-label={words.showFor(title)}
            onClick={() => show(chosen)}
          >
            {words.show}
          </Button>
        </>
      )}
    </li>
  );
}

const choiceOf = (value: string): PlaceChoice | null =>
  value === "leave"
    ? null
    : value === "end"
      ? { kind: "end" }
      : { kind: "under", heading: Number(value), replaces: false };

/** What stands under the heading: it stays, or goes where the drafter says so. */
function OldText({
  section,
  offer,
  choices,
  heading,
  onChoose,
}: PlaceRowProps & { readonly heading: number }) {
  const styles = useStyles();
  const reasonId = useId();
  const old = oldTextUnder(offer, heading, choices);
  const choice = choices.get(section.id);
  const replaces = choice?.kind === "under" && choice.replaces;
  if (!old)
    return (
      <Text size={200} className={styles.hint}>
        {words.nothingOld}
      </Text>
    );
  return (
    <>
      <Text size={200}>{words.old(old.paragraphs, old.tables, old.beginning)}</Text>
      <Checkbox
        label={words.replace}
        aria-label={words.replaceFor(section.title)}
        aria-describedby={reasonId}
        disabled={old.refusal !== null}
        checked={replaces && old.refusal === null}
        onChange={(_, { checked }) => onChoose({ kind: "under", heading, replaces: checked === true })}
      />
      <Text id={reasonId} size={200} className={styles.hint}>
        {old.refusal ?? (replaces ? words.goes : words.stays)}
      </Text>
    </>
  );
}

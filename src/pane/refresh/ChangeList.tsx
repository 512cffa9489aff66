import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChangedText } from "../ChangedText";
import { Disclosure } from "../check/Disclosure";
import { PlaceList } from "../check/PlaceList";
import type { RefreshView } from "../services";
import { refreshStrings } from "./refreshStrings";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    listStyle: "none",
    margin: 0,
    padding: 0,
  },
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  text: { overflowWrap: "anywhere" },
});

/** As many changes and places as a pane can hold. */
const MOST_CHANGES = 100;
const MOST_PLACES = 50;

type Change = RefreshView["planned"]["plan"]["changes"][number];

/** What changes without a question: figures with old, new and all places; then sentences, rows, tables. */
export function ChangeList({ view }: { readonly view: RefreshView }) {
  const styles = useStyles();
  const { changes, rewordings } = view.planned.plan;
  return (
    <>
      {changes.length > 0 && (
        <section className={styles.section}>
          <Text as="h2" weight="semibold">
            {refreshStrings.changes}
          </Text>
          <ul className={styles.list}>
            {changes.slice(0, MOST_CHANGES).map((change) => (
              <FigureChange key={change.path} change={change} view={view} />
            ))}
          </ul>
          {changes.length > MOST_CHANGES && (
            <Text size={200}>{refreshStrings.more(changes.length - MOST_CHANGES)}</Text>
          )}
        </section>
      )}
      {rewordings.length > 0 && (
        <Disclosure title={refreshStrings.rewordings(rewordings.length)}>
          <ul className={styles.list}>
            {rewordings.slice(0, MOST_CHANGES).map(({ was, becomes }, position) => (
              <li key={position} className={styles.text}>
                <Text size={200}>
                  {was === ""
                    ? `${refreshStrings.comes}: ${becomes}`
                    : becomes === ""
                      ? `${refreshStrings.goes}: ${was}`
                      : `${refreshStrings.becomes}: ${becomes}`}
                </Text>
              </li>
            ))}
          </ul>
          {rewordings.length > MOST_CHANGES && (
            <Text size={200}>{refreshStrings.more(rewordings.length - MOST_CHANGES)}</Text>
          )}
        </Disclosure>
      )}
    </>
  );
}

function FigureChange({ change, view }: { readonly change: Change; readonly view: RefreshView }) {
  const styles = useStyles();
  const { path, before, after, places } = change;
  const typed = places.filter(({ control }) => control === null).length;
  const shown = places.slice(0, MOST_PLACES).map((place) => {
    const found = view.placeOf(place);
    return place.control === null
      ? { ...found, place: `${found.place} (${refreshStrings.typedByHand})` }
      : found;
  });
  return (
    <li className={styles.item}>
      <Text>{view.planned.book.label(path)}</Text>
      <ChangedText before={before} after={after} />
      <Disclosure title={refreshStrings.placesOf(places.length - typed, typed)}>
        <PlaceList places={shown} />
        {places.length > MOST_PLACES && (
          <Text size={200}>{refreshStrings.more(places.length - MOST_PLACES)}</Text>
        )}
      </Disclosure>
    </li>
  );
}

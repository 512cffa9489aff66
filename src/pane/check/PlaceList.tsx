import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Evidence } from "../../findings/finding";
import { useTask } from "../compose/useTask";
import { useServices } from "../PaneContext";

const useStyles = makeStyles({
  list: { display: "grid", listStyle: "none", margin: 0, padding: 0 },
  // The words stand under those around them; what the mouse marks reaches out a little.
  place: {
    justifyContent: "flex-start",
    textAlign: "left",
    paddingLeft: tokens.spacingHorizontalXS,
    marginLeft: `calc(-1px - ${tokens.spacingHorizontalXS})`,
  },
  quote: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

type Quote = Pick<Evidence, "place" | "quote" | "paragraph" | "start" | "end">;

/** Quotes of the document with their places; each leads there. */
export function PlaceList({ places }: { readonly places: readonly Quote[] }) {
  const styles = useStyles();
  const services = useServices();
  const { task, run } = useTask<true>();
  const goTo = ({ paragraph, start, end }: Quote) =>
    run(async () => {
      if (paragraph !== null)
        await services.document.goTo({ kind: "paragraph", paragraph, start: start ?? 0, end: end ?? 0 });
      return true;
    });
  return (
    <>
      <ul className={styles.list}>
        {places.map((each, position) => (
          <li key={position}>
            <Button
              size="small"
              appearance="subtle"
              className={styles.place}
              disabled={each.paragraph === null}
              onClick={() => void goTo(each)}
            >
              <span>
                {each.place}: <span className={styles.quote}>“{each.quote}”</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <Text size={200} role="status">
        {task.stage === "failed" && task.message}
      </Text>
    </>
  );
}

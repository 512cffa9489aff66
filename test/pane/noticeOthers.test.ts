import type { Overtaken } from "../../src/pane/services";
import { noticeOthers } from "../../src/pane/session/noticeOthers";
import { draftOf, newPaneState, reduce } from "../../src/pane/state/paneState";
import { newStore } from "../../src/pane/state/store";
import type { Figures } from "../../src/figures/figures";
import { deriveFigures } from "../../src/figures/deriveFigures";
import { form2021 } from "./forms";

const figures = (granted: number): Figures => ({ formSet: "vpcp-2021", groups: { budget: { granted } } });
const bookOf = (granted: number) => deriveFigures(form2021, figures(granted));

/** A document that holds these figures: they are somebody else's unless they are known, by what they grant. */
const holding = (stands: () => number) => (known: readonly Figures[]) =>
  Promise.resolve<Overtaken | null>(
    known.some(({ groups }) => groups["budget"]?.["granted"] === stands())
      ? null
      : { base: bookOf(1), theirs: bookOf(stands()) },
  );

test("what somebody else wrote is told, and what is known is not", async () => {
  const store = newStore(reduce, newPaneState(draftOf(figures(1)), "document"));
  await noticeOthers(store, { overtaken: holding(() => 1) });
  expect(store.get().overtaken).toBeNull();
  await noticeOthers(store, { overtaken: holding(() => 2) });
  expect(store.get().overtaken?.theirs.value("budget.granted")).toBe(2);
});

test("what this pane wrote while the document was read is its own", async () => {
  const store = newStore(reduce, newPaneState(draftOf(figures(1)), "document"));
  const own = draftOf(figures(3));
  const look = holding(() => 3);
  let reads = 0;
  await noticeOthers(store, {
    overtaken: async (known) => {
      reads += 1;
      const found = await look(known);
      if (reads === 1) store.dispatch({ kind: "inserted", draft: own });
      return found;
    },
  });
  expect(reads).toBe(2);
  expect(store.get().overtaken).toBeNull();
});

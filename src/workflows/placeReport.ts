/** Putting the sections of a report where they belong in a document that Khớp did not write. */
import { type DocumentPort, type Edit, HostError } from "../document/port";
import type { Snapshot } from "../document/snapshot";
import type { FigureBook } from "../figures/deriveFigures";
import { buildReport } from "../report/buildReport";
import type { Insertion } from "./insertReport";
import type { Placement } from "./placedBlocks";
import { type PlaceChoice, type PlaceChoices, oldTextUnder, tablesWithin } from "./placeChoices";
import type { PlaceOffer } from "./placeOffer";
import { type RefreshOptions, planRefresh } from "./refresh";

/**
 * Writes the chosen sections, each directly under its heading or at the end, and the data part; all others are left
 * out of the document. Old text stays but where a choice says that it goes. Rejects with `HostError`:
 * `changed-meanwhile` where the document is not as it was when the choices were made.
 */
export async function placeReport(
  port: DocumentPort,
  book: FigureBook,
  { offer, choices }: { readonly offer: PlaceOffer; readonly choices: PlaceChoices },
  options: RefreshOptions,
): Promise<Insertion> {
  if (!isSame(offer.snapshot, await port.read())) throw changedMeanwhile();
  const written = offer.sections.filter(({ id, headingOnly }) => {
    const choice = choices.get(id);
    return choice !== undefined && !(headingOnly && choice.kind === "under");
  });
  const only = written.map(({ id }) => id);
  const all = [...buildReport(book, options.wording), ...book.index.formSet.annexes].map(({ id }) => id);
  const planned = await planRefresh(port, book, {
    ...options,
    only,
    placements: new Map(
      only.flatMap((id) => {
        const choice = choices.get(id);
        return choice ? [[id, placementOf(choice, offer)] as const] : [];
      }),
    ),
    leftOut: () => [...new Set(all)].filter((id) => !only.includes(id)),
  });
  const outcome = planned.outcome(new Map());
  const edits = [...removals(offer, choices, only), ...outcome.edits];
  await port.apply(edits, planned.snapshot);
  return {
    inserted: only,
    updated: [],
    conflicts: planned.plan.conflicts,
    takeBack: () => port.takeBack(edits),
  };
}

function placementOf(choice: PlaceChoice, { headings }: PlaceOffer): Placement {
  const heading = choice.kind === "under" ? headings[choice.heading] : undefined;
  return heading
    ? { at: { kind: "afterParagraph", paragraph: heading.last }, headless: true }
    : { at: { kind: "end" }, headless: false };
}

/** The old texts that go, each once. */
function removals(offer: PlaceOffer, choices: PlaceChoices, ids: readonly string[]): readonly Edit[] {
  const headings = new Set(
    ids.flatMap((id) => {
      const choice = choices.get(id);
      return choice?.kind === "under" && choice.replaces ? [choice.heading] : [];
    }),
  );
  return [...headings].flatMap((heading): readonly Edit[] => {
    const old = oldTextUnder(offer, heading, choices);
    if (!old || old.refusal !== null) return [];
    const { paragraphs } = offer.snapshot;
    return [
      ...paragraphs
        .slice(old.first, old.last + 1)
        .filter(({ story, cell }) => story === "body" && cell === null)
        .map(({ index }): Edit => ({ kind: "removeParagraph", paragraph: index })),
      ...tablesWithin(offer.snapshot, old.first, old.last).map((table): Edit => ({
        kind: "removeTable",
        table,
      })),
    ];
  });
}

/** The same text in the same paragraphs: the indices of the one hold in the other. */
const isSame = (one: Snapshot, other: Snapshot): boolean =>
  one.paragraphs.length === other.paragraphs.length &&
  one.paragraphs.every(({ text }, index) => text === other.paragraphs[index]?.text);

const changedMeanwhile = (): HostError =>
  new HostError(
    "changed-meanwhile",
    "Tài liệu vừa được sửa sau khi Khớp đọc các đề mục. Chưa có gì được chèn; hãy bấm “Đọc lại đề mục” rồi xem lại các chỗ đã chọn.",
  );

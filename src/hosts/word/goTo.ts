import { HostError, type Place } from "../../document/port";
import { asHostError } from "./errors";
import { listsPlainText, type OfficeLibrary } from "./office";
import { findPlaces } from "./paragraphPlaces";
import { LONGEST_SOUGHT, pick, seekPiece } from "./sought";
import { fromWord } from "./text";
import type { WordView } from "./wordView";

/** Selects a place; Word scrolls to it. Throws `HostError`. */
export async function goTo(place: Place, view: WordView, library: OfficeLibrary): Promise<void> {
  try {
    await library.Word.run(async (context) => {
      if (place.kind === "control") await goToControl(place, view, library, context);
      else await goToParagraph(place, view, context);
    });
  } catch (error) {
    throw asHostError(error);
  }
}

type PlaceOf<K extends Place["kind"]> = Extract<Place, { kind: K }>;

async function goToControl(
  place: PlaceOf<"control">,
  view: WordView,
  library: OfficeLibrary,
  context: Word.RequestContext,
): Promise<void> {
  const { tag, occurrence } = view.wordRef(view.need(place.control));
  const { ContentControlType } = library.Word;
  const listed = listsPlainText(library)
    ? context.document.getContentControls({
        types: [ContentControlType.richText, ContentControlType.plainText],
      })
    : context.document.contentControls;
  const controls = listed.getByTag(tag);
  controls.load("items/tag");
  await context.sync();
  const control = controls.items[occurrence];
  if (!control) throw moved();
  control.select();
  await context.sync();
}

async function goToParagraph(
  place: PlaceOf<"paragraph">,
  view: WordView,
  context: Word.RequestContext,
): Promise<void> {
  const { story, text } = view.needParagraph(place.paragraph);
  if (story !== "body")
    throw new HostError(
      "not-supported",
      "Chỗ này nằm trong khung chữ, đầu trang, chân trang hoặc chú thích, Word không cho Khớp chuyển đến. Hãy tự mở chỗ đó trong tài liệu.",
    );
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  const listed = paragraphs.items.map((each) => fromWord(each.text));
  const index = findPlaces(view.bodyTexts, listed).of(view.bodyParagraph(place.paragraph));
  const paragraph = index === null ? undefined : paragraphs.items[index];
  if (!paragraph || fromWord(paragraph.text) !== text) throw moved();
  const { start, end } = place;
  if (end > start) {
    const sought = seekPiece(paragraph, start, Math.min(end, start + LONGEST_SOUGHT));
    await context.sync();
    (pick(sought) ?? paragraph).select();
  } else paragraph.select();
  await context.sync();
}

const moved = (): HostError =>
  new HostError(
    "changed-meanwhile",
    "Chỗ này vừa được sửa hoặc vừa chuyển đi sau khi Khớp đọc tài liệu. Hãy đọc lại tài liệu rồi thử lại.",
  );

import type { FormSetIndex } from "../forms/formSetIndex";
import type { Figures } from "./figures";
import { figuresFile } from "./figuresFile";
import { parseFigures } from "./parseFigures";

/** Figures as a document or file gives them back: white space and rows without a word as they are read. */
export const asRead = (index: FormSetIndex, figures: Figures): Figures =>
  parseFigures(index, figuresFile(figures)).figures ?? figures;

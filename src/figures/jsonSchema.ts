import { z } from "zod";
import type { FormSetIndex } from "../forms/formSetIndex";
import { figuresSchema } from "./figuresSchema";

/**
 * JSON Schema (draft 2020-12) of a figures file: what editors offer and check while one is written by hand.
 * `parseFigures` accepts what it accepts and says more about the rest.
 */
export function figuresJsonSchema(index: FormSetIndex): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(figuresSchema(index), { target: "draft-2020-12", io: "input" }) };
}

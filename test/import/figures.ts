/** The figures that imports of these tests come to: those of a real quarter. */
import { bookOf, indexOf, sampleFile } from "../report/samples";

export const form2021 = indexOf("vpcp-2021");
export const figures2021 = bookOf(sampleFile("quy-1-2021")).figures;

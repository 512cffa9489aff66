import { buildReport } from "../../src/report/buildReport";
import { readableReport } from "./readable";
import { bookOf, sampleFile, sampleNames } from "./samples";

it.each(sampleNames)("x %s", (name) => {
  console.log(readableReport(buildReport(bookOf(sampleFile(name)))));
});

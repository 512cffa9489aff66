/** What Khớp writes from figures that tally is never accused of an error, linked or as plain text. */
import fc from "fast-check";
import { checkFigures } from "../../src/figures/checkFigures";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { checkReport } from "../../src/workflows/checkReport";
import { shippedForms } from "../../src/workflows/forms";
import { newReport } from "../../src/workflows/insertReport";
import { cleanCopy } from "../../src/ooxml/cleanCopy";
import { bookOf } from "../report/samples";
import { consistentFile } from "../support/consistentFigures";

const options = { forms: shippedForms(), tools: nodePlatform };

test.each(["quy-1-2021", "6-thang-2026"] as const)(
  "reports like %s with other figures: no error",
  async (name) => {
    await fc.assert(
      fc.asyncProperty(consistentFile(name), async (file) => {
        const book = bookOf(file);
        expect(checkFigures(book, null, options.forms)).toEqual([]);
        const { blocks, dataXml } = newReport(book);
        const bytes = await createReport(blocks, dataXml, nodePlatform);
        for (const docx of [bytes, await cleanCopy(bytes, nodePlatform)]) {
          const { findings } = checkReport(await openDocx(docx, "a.docx", nodePlatform).read(), options);
          expect(
            findings.filter(({ severity }) => severity === "error").map(({ message }) => message),
          ).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  },
  120_000,
);

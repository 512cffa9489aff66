import { FIGURE_TAG, blockTag, figureTag } from "../../src/document/blocks";
import type { Control, Snapshot } from "../../src/document/snapshot";
import { vpcp2021 } from "../../src/forms/sets/vpcp2021";
import { blockStale } from "../../src/rules/khop-document/block-stale";
import { controlMissing } from "../../src/rules/khop-document/control-missing";
import { controlText } from "../../src/rules/khop-document/control-text";
import { figureUnused } from "../../src/rules/khop-document/figure-unused";
import type { Written } from "../../src/rules/rule";
import { ruleTester } from "../support/ruleTester";
import { textDocument } from "../support/textDocument";

const written = (varied: Partial<Written> = {}): { readonly written: Written } => ({
  written: { texts: new Map(), stale: [], missing: [], unused: [], ...varied },
});

const RECEIVED = "dossiers.received";

/** One paragraph with a control over the text between the bars. */
function controlled(tag: string, marked: string, varied: Partial<Control> = {}): Snapshot {
  const [before = "", inside = "", after = ""] = marked.split("|");
  const control: Control = {
    index: 0,
    id: "1",
    tag,
    title: "Tình hình giải quyết",
    level: tag.startsWith(FIGURE_TAG) ? "inline" : "block",
    plainText: false,
    lock: { content: false, control: false },
    start: { paragraph: 0, offset: before.length },
    end: { paragraph: 0, offset: before.length + inside.length },
    text: inside,
    placeholder: false,
    parent: null,
    ...varied,
  };
  return textDocument([before + inside + after], { controls: [control] });
}

ruleTester(controlText, {
  formSets: [vpcp2021],
  valid: [
    {
      name: "the text of its figure",
      document: controlled(figureTag(RECEIVED), "nhận |504| hồ sơ"),
      context: written({ texts: new Map([[RECEIVED, "504"]]) }),
    },
    {
      name: "a capital at the beginning",
      document: controlled(figureTag("a.b"), "(|Sáu triệu đồng|)"),
      context: written({ texts: new Map([["a.b", "sáu triệu đồng"]]) }),
    },
    { name: "a document of somebody else", document: controlled(figureTag(RECEIVED), "nhận |504| hồ sơ") },
    {
      name: "a control of somebody else",
      document: controlled("nguoi-ky", "|Lê Thị Hoa|"),
      context: written(),
    },
  ],
  invalid: [
    {
      name: "typed over",
      document: controlled(figureTag(RECEIVED), "nhận |505| hồ sơ"),
      context: written({ texts: new Map([[RECEIVED, "504"]]) }),
      findings: [{ mentions: ["505", "504"], severity: "error", correction: "504" }],
    },
    {
      name: "emptied",
      document: controlled(figureTag(RECEIVED), "nhận |Bấm để nhập| hồ sơ", { placeholder: true }),
      context: written({ texts: new Map([[RECEIVED, "Bấm để nhập"]]) }),
      findings: [{ mentions: ["Bấm để nhập"] }],
    },
    {
      name: "a figure that is no more",
      document: controlled(figureTag("dossiers.byField.gone.received"), "nhận |12| hồ sơ"),
      context: written(),
      findings: [{ mentions: ["12"], severity: "warning" }],
    },
  ],
});

ruleTester(controlMissing, {
  valid: [
    { name: "all there", document: ["Tiếp nhận 504 hồ sơ."], context: written() },
    { name: "a document of somebody else", document: ["Tiếp nhận 504 hồ sơ."] },
  ],
  invalid: [
    {
      name: "deleted",
      document: ["Tiếp nhận hồ sơ."],
      context: written({ missing: ["x.a", "x.b", "x.c", "x.d", "x.e", "x.f"] }),
      findings: [{ mentions: ["6 số liệu", "x.a", "1 số khác"], severity: "warning" }],
    },
  ],
});

ruleTester(figureUnused, {
  valid: [{ name: "all used", document: ["Tiếp nhận 504 hồ sơ."], context: written() }],
  invalid: [
    {
      name: "typed for nothing",
      document: ["Tiếp nhận hồ sơ."],
      context: written({ unused: ["x.a"] }),
      findings: [{ mentions: ["1 số liệu", "x.a"], severity: "note" }],
    },
  ],
});

ruleTester(blockStale, {
  valid: [
    {
      name: "fresh",
      document: controlled(blockTag("results"), "|Đã giải quyết 10 hồ sơ.|"),
      context: written(),
    },
  ],
  invalid: [
    {
      name: "older than the figures, a long block quoted in part",
      document: controlled(blockTag("results"), `|Đã giải quyết 10 hồ sơ${", đúng hạn".repeat(20)}.|`),
      context: written({ stale: [blockTag("results")] }),
      findings: [{ mentions: ["Tình hình giải quyết", "Đã giải quyết 10"], severity: "warning" }],
    },
  ],
});

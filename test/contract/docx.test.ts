import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { describeContract } from "./contract";
import type { ContractHost } from "./harness";

const host: ContractHost = {
  name: "docx",
  open(bytes) {
    const port = openDocx(bytes, "báo cáo.docx", nodePlatform);
    return { port, toBytes: () => port.toBytes() };
  },
  ways: { asksAboutComments: false, makesSections: true },
};

describeContract(() => host);

/** II.6: heading of the one-stop mechanism, with the laws in full. */
import { heading, unit } from "../common/phrases";
import type { Part } from "../part";

export const oneStop: Part = {
  wording: {
    oneStopTitle: heading("Thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết TTHC"),
    oneStopLaw: {
      text: "{unit} thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết TTHC theo {law} và {guide}.",
      args: { ...unit, law: { law: "oneStop" }, guide: { law: "oneStopGuide" } },
    },
  },
  sections: [
    {
      id: "oneStop",
      level: 2,
      heading: "oneStopTitle",
      content: [{ message: "oneStopLaw", role: "body" }],
      groups: [],
    },
  ],
};

/** I.2: officials who are the focal points of the work. */
import type { Part } from "../part";
import { heading, who } from "./phrases";

export const focal: Part = {
  groups: [
    {
      id: "focal",
      label: "Công chức đầu mối",
      standing: true,
      figures: [
        {
          id: "posts",
          kind: "list",
          label: "Công chức đầu mối theo chức vụ, vị trí",
          rowLabel: "Vị trí",
          columns: [
            { id: "post", kind: "text", label: "Chức vụ, vị trí", hint: "Ví dụ: Phó Giám đốc Sở." },
            { id: "count", kind: "count", label: "Số người", unit: "công chức" },
          ],
        },
        {
          id: "total",
          kind: "count",
          label: "Tổng số công chức đầu mối",
          unit: "công chức",
          formula: "sum(focal.posts.*.count)",
          synonyms: [
            "công chức đầu mối",
            "cán bộ đầu mối",
            "cán bộ, công chức đầu mối",
            "bố trí",
            "đầu mối kiểm soát TTHC",
          ],
        },
      ],
    },
  ],
  partitions: [{ whole: "focal.total", parts: ["focal.posts.count"], exhaustive: true }],
  wording: {
    focalTitle: heading("Bố trí công chức đầu mối kiểm soát TTHC"),
    focalTotal: {
      text:
        "{total, select, zero {{inPeriod}, {unit} chưa bố trí công chức đầu mối kiểm soát TTHC.} " +
        "one {{inPeriod}, {unit} bố trí {total} công chức đầu mối kiểm soát TTHC ({posts}).} " +
        "missing {{inPeriod}, {unit} bố trí {total} công chức đầu mối kiểm soát TTHC.} " +
        "other {{inPeriod}, {unit} bố trí {total} công chức đầu mối kiểm soát TTHC, gồm: {posts}.}}",
      args: {
        ...who,
        total: "focal.total",
        posts: { each: "focal.posts", message: "focalPost", separator: ", " },
      },
    },
    focalPost: {
      text: "{count} {post}",
      args: { count: "focal.posts.@.count", post: "focal.posts.@.post" },
    },
  },
  sections: [
    {
      id: "focal",
      level: 2,
      heading: "focalTitle",
      content: [{ message: "focalTotal", role: "body" }],
      groups: ["focal"],
    },
  ],
};

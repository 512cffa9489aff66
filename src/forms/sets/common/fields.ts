/** The administrative fields, which give the rows of all forms by field. */
import type { Group } from "../../formSet";

export const fieldRows = { list: "fields.list", name: "name" } as const;

export const fieldsGroup: Group = {
  id: "fields",
  label: "Lĩnh vực",
  hint: "Mỗi lĩnh vực là một dòng của các biểu mẫu kèm theo báo cáo.",
  figures: [
    {
      id: "list",
      kind: "list",
      label: "Các lĩnh vực giải quyết TTHC",
      rowLabel: "Lĩnh vực",
      columns: [
        {
          id: "name",
          kind: "text",
          label: "Tên lĩnh vực",
          hint: "Ví dụ: Tiêu chuẩn đo lường chất lượng.",
          synonyms: ["lĩnh vực", "lĩnh vực giải quyết"],
        },
      ],
    },
  ],
};

/** The form of the number of procedures, with two levels of government. */
import { formLines } from "../common/letter";
import {
  communeLevel,
  proceduresGroup,
  proceduresIdentities,
  proceduresPartitions,
  proceduresTable,
  provinceLevel,
} from "../common/procedures";
import type { Part } from "../part";

const levels = [provinceLevel, communeLevel];

/** `code` is the form's code at the time. */
export const procedures = (code: string): Part => ({
  groups: [proceduresGroup(levels)],
  partitions: proceduresPartitions(levels),
  identities: proceduresIdentities,
  wording: {
    proceduresTitle: {
      text: "Tổng hợp số lượng TTHC triển khai tại Bộ phận Một cửa thuộc thẩm quyền giải quyết của {name}",
      args: { name: "unit.name" },
    },
  },
  annexes: [
    {
      id: "proceduresAnnex",
      code,
      title: "proceduresTitle",
      lines: formLines,
      tables: [proceduresTable(levels)],
      orientation: "landscape",
      group: "procedures",
    },
  ],
});

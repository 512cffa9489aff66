/** II.9: rewards for the work. */
import type { Part } from "../part";
import { heading, who } from "./phrases";

export const rewards: Part = {
  groups: [
    {
      id: "rewards",
      label: "Khen thưởng",
      figures: [
        {
          id: "collectives",
          kind: "count",
          label: "Số tập thể được khen thưởng",
          unit: "tập thể",
          synonyms: ["tập thể"],
        },
        {
          id: "individuals",
          kind: "count",
          label: "Số cá nhân được khen thưởng",
          unit: "cá nhân",
          synonyms: ["cá nhân"],
        },
        {
          id: "total",
          kind: "count",
          label: "Tổng số tập thể, cá nhân được khen thưởng",
          formula: "rewards.collectives + rewards.individuals",
        },
        {
          id: "form",
          kind: "text",
          label: "Hình thức khen thưởng",
          hint: "Ví dụ: Giấy khen.",
          optional: true,
        },
        {
          id: "reason",
          kind: "text",
          label: "Thành tích được khen thưởng",
          hint: "Phần sau chữ “có thành tích trong”.",
          optional: true,
        },
      ],
    },
  ],
  partitions: [
    { whole: "rewards.total", parts: ["rewards.collectives", "rewards.individuals"], exhaustive: true },
  ],
  wording: {
    rewardsTitle: heading("Khen thưởng"),
    rewardsGiven: {
      text:
        "{total, select, zero {{inPeriod}, {unit} không phát sinh việc khen thưởng trong công tác kiểm soát TTHC.} " +
        "other {{inPeriod}, {unit} đã {form, select, none {khen thưởng} other {tặng {form} cho}} " +
        "{collectives, select, zero {{individuals} cá nhân} other {{collectives} tập thể" +
        "{individuals, select, zero {} other { và {individuals} cá nhân}}}}" +
        "{reason, select, none {} other { có thành tích trong {reason}}}.}}",
      args: {
        ...who,
        total: "rewards.total",
        collectives: "rewards.collectives",
        individuals: "rewards.individuals",
        form: "rewards.form",
        reason: "rewards.reason",
      },
    },
  },
  sections: [
    {
      id: "rewards",
      level: 2,
      heading: "rewardsTitle",
      content: [{ message: "rewardsGiven", role: "body" }],
      groups: ["rewards"],
    },
  ],
};

import type { Sample } from "../pane/services";

/** Figures files that come with the page; the first is the one to begin with. */
export const samples: readonly Sample[] = [
  {
    name: "quý I năm 2021",
    load: async () => (await import("../../assets/samples/quy-1-2021.json")).default,
  },
  {
    name: "6 tháng đầu năm 2026",
    load: async () => (await import("../../assets/samples/6-thang-2026.json")).default,
  },
  {
    name: "nhiều số không và còn thiếu",
    load: async () => (await import("../../assets/samples/khong-va-thieu.json")).default,
  },
];

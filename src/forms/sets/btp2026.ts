/**
 * The report on the control of administrative procedures in 2026: two levels of government, online services called
 * "toàn trình" and "một phần", and Bộ Tư pháp in charge since 10/01/2026 (Nghị định số 09/2026/NĐ-CP).
 *
 * To be confirmed by a person with a legal database before a report made with it is signed: the codes of the forms
 * (the codes of 2020 with "BTP" in place of "VPCP" stand here), their columns (those of 2020 without the district),
 * the cut-off days, and whether Nghị định số 63/2010/NĐ-CP is still the law that asks for the report.
 */
import type { FormSet } from "../formSet";
import { digital } from "./btp2026/digital";
import { laws } from "./btp2026/laws";
import { oneStop } from "./btp2026/oneStop";
import { procedures } from "./btp2026/procedures";
import { budget } from "./common/budget";
import { communication } from "./common/communication";
import { directing } from "./common/directing";
import { dossiers } from "./common/dossiers";
import { feedback } from "./common/feedback";
import { focal } from "./common/focal";
import { assessmentHeading, managementHeading, resultsHeading } from "./common/headings";
import { impact } from "./common/impact";
import { inspection } from "./common/inspection";
import { letter, letterPart } from "./common/letter";
import { assessment, direction, proposals } from "./common/outlook";
import { publication } from "./common/publication";
import { review } from "./common/review";
import { rewards } from "./common/rewards";
import { channels, commune, province } from "./common/scopes";
import { assembleFormSet } from "./part";

const full = {
  id: "onlineFull",
  words: "toàn trình",
  synonyms: ["toàn trình", "dịch vụ công trực tuyến toàn trình", "DVCTT toàn trình"],
};
const partial = {
  id: "onlinePartial",
  words: "một phần",
  synonyms: ["một phần", "dịch vụ công trực tuyến một phần", "DVCTT một phần"],
};

export const btp2026: FormSet = assembleFormSet(
  {
    id: "btp-2026",
    title:
      "Báo cáo kiểm soát thủ tục hành chính năm 2026, chính quyền hai cấp (mã biểu, cột và căn cứ cần được xác nhận trước khi dùng)",
    inForce: { from: "2026-01-10", to: null },
    // Levels 3 and 4 of online services are not the same as "toàn trình" and "một phần": their counts do not move.
    replaces: [{ formSet: "vpcp-2021" }],
    receivingBody: "Bộ Tư pháp",
    laws,
    cutOff: {
      firstDay: 15,
      source:
        "Nghị định số 09/2019/NĐ-CP, Điều 12: từ ngày 15 của tháng trước kỳ báo cáo đến ngày 14 của tháng cuối kỳ (cần được xác nhận cho năm 2026)",
    },
    scopes: [province, commune, ...channels],
    letter,
  },
  [
    letterPart,
    managementHeading,
    directing,
    focal,
    budget,
    resultsHeading,
    impact,
    publication([full, partial]),
    review,
    feedback,
    dossiers("II.06a/BTP/KSTT"),
    oneStop,
    digital,
    communication,
    inspection,
    rewards,
    assessmentHeading,
    assessment,
    direction,
    proposals,
    procedures("II.07b/BTP/KSTT"),
  ],
);

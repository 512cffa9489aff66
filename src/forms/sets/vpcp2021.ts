/**
 * The report on the control of administrative procedures as Văn phòng Chính phủ asked for it from quý I năm 2021:
 * forms II.06a and II.07b, three levels of government, online services at levels 3 and 4, scores by Thông tư
 * 01/2018/TT-VPCP. The district level ended on 30/6/2025, and with it this form set.
 */
import type { FormSet } from "../formSet";
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
import { channels, commune, district, province } from "./common/scopes";
import { assembleFormSet } from "./part";
import { evaluation } from "./vpcp2021/evaluation";
import { laws } from "./vpcp2021/laws";
import { oneStop } from "./vpcp2021/oneStop";
import { onSpot } from "./vpcp2021/onSpot";
import { saturday } from "./vpcp2021/saturday";

const level3 = {
  id: "onlineLevel3",
  words: "mức độ 3",
  synonyms: ["mức độ 3", "DVCTT mức độ 3", "dịch vụ công trực tuyến mức độ 3"],
};
const level4 = {
  id: "onlineLevel4",
  words: "mức độ 4",
  synonyms: ["mức độ 4", "DVCTT mức độ 4", "dịch vụ công trực tuyến mức độ 4"],
};

export const vpcp2021: FormSet = assembleFormSet(
  {
    id: "vpcp-2021",
    title: "Báo cáo kiểm soát thủ tục hành chính theo biểu mẫu của Văn phòng Chính phủ (từ quý I năm 2021)",
    inForce: { from: "2020-12-15", to: "2025-06-30" },
    receivingBody: "Văn phòng Chính phủ",
    laws,
    cutOff: {
      firstDay: 15,
      source:
        "Nghị định số 09/2019/NĐ-CP, Điều 12: từ ngày 15 của tháng trước kỳ báo cáo đến ngày 14 của tháng cuối kỳ",
    },
    scopes: [province, district, commune, ...channels],
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
    publication([level3, level4]),
    review,
    feedback,
    dossiers("II.06a/VPCP/KSTT"),
    oneStop,
    evaluation,
    onSpot,
    communication,
    inspection,
    rewards,
    saturday,
    assessmentHeading,
    assessment,
    direction,
    proposals,
  ],
);

import { vpcp2021 } from "../../src/forms/sets/vpcp2021";
import { dateAfterReport } from "../../src/rules/dates/date-after-report";
import { dateImpossible } from "../../src/rules/dates/date-impossible";
import { dateSymbolYear } from "../../src/rules/dates/date-symbol-year";
import { dateTwoOfOneDocument } from "../../src/rules/dates/date-two-of-one-document";
import { dateWeekday } from "../../src/rules/dates/date-weekday";
import { dateZero } from "../../src/rules/dates/date-zero";
import { periodInText } from "../../src/rules/dates/period-in-text";
import { periodNext } from "../../src/rules/dates/period-next";
import { periodOfReport } from "../../src/rules/dates/period-of-report";
import { rangeCutOff } from "../../src/rules/dates/range-cut-off";
import { rangeOfReport } from "../../src/rules/dates/range-of-report";
import { rangeReversed } from "../../src/rules/dates/range-reversed";
import { registerOrder } from "../../src/rules/dates/register-order";
import { yearPast } from "../../src/rules/dates/year-past";
import { yearsUntil } from "../../src/rules/dates/years-until";
import { ruleTester } from "../support/ruleTester";
import { report } from "../support/plainReport";

ruleTester(dateImpossible, {
  valid: [
    {
      name: "real days, a leap day among them",
      document: ["Từ ngày 29/02/2024 đến ngày 30/4/2024, quý IV năm 2024."],
    },
    { name: "a blank day is another matter", document: ["Hà Nam, ngày   tháng 3 năm 2021"] },
    { name: "ratios and scores", document: ["Tỷ lệ 04/24, điểm 16,93/18, 31/4 văn bản."] },
    { name: "symbols", document: ["Nghị quyết số 19-2016/NQ-CP, Thông tư số 02/2017/TT-VPCP"] },
    {
      name: "months as a length of time",
      document: ["Sau 13 tháng và 5 quý thực hiện; mỗi tháng 15 kg gạo."],
    },
  ],
  invalid: [
    {
      name: "a cut year",
      document: ["tại Kế hoạch ngày 01/01/202. Theo lộ trình"],
      findings: [{ mentions: ["01/01/202", "3 chữ số"], severity: "error" }],
    },
    {
      name: "a cut year of a document that is dated elsewhere",
      document: ["Kế hoạch số 8/KH-SNV ngày 05/02/202.", "Kế hoạch số 08/KH-SNV ngày 05/02/2023 của Sở"],
      findings: [{ mentions: ["05/02/202", "8/KH-SNV", "05/02/2023"], correction: "ngày 05/02/2023" }],
    },
    {
      name: "days that no month has",
      document: ["ngày 31/4/2021; ngày 29 tháng 02 năm 2023; ngày 12/15/2021"],
      findings: [
        { mentions: ["31/4/2021", "30 ngày"] },
        { mentions: ["29 tháng 02 năm 2023", "28 ngày"] },
        { mentions: ["12/15/2021", "1 đến 12"] },
      ],
    },
    {
      name: "a fifth quarter and a thirteenth month",
      document: ["Báo cáo quý V năm 2022 và tháng 13/2022."],
      findings: [{ mentions: ["quý V năm 2022", "bốn quý"] }, { mentions: ["tháng 13/2022"] }],
    },
  ],
});

ruleTester(dateTwoOfOneDocument, {
  valid: [
    {
      name: "one date, written in two ways",
      document: [
        "Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 …",
        "Thông tư 2/2017/TT-VPCP ngày 31 tháng 10 năm 2017",
      ],
    },
    {
      name: "numbers begin anew each year",
      document: ["Kế hoạch số 15/KH-SYT ngày 04/01/2021", "Kế hoạch số 15/KH-SYT ngày 12/01/2022"],
    },
    {
      name: "two agencies, one number",
      document: [
        "Quyết định số 20/QĐ-UBND ngày 04/01/2021 của UBND tỉnh",
        "Quyết định số 20/QĐ-UBND ngày 09/02/2021 của UBND huyện Bảo Yên",
      ],
    },
  ],
  invalid: [
    {
      name: "a decree with two dates",
      document: [
        "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ",
        "Nghị định 61/2018/NĐ-CP ngày 24/4/2018",
      ],
      findings: [{ mentions: ["61/2018/NĐ-CP", "23/4/2018", "24/4/2018"], severity: "error" }],
    },
    {
      name: "only the year differs",
      document: [
        "Kế hoạch số 15/KH-SYT ngày 04/01/2021",
        "Kế hoạch số 15/KH-SYT ngày 04/01/2020 của Sở Y tế",
      ],
      findings: [{ mentions: ["15/KH-SYT", "04/01/2021", "04/01/2020"] }],
    },
  ],
});

ruleTester(dateAfterReport, {
  valid: [
    {
      name: "on the day itself",
      document: report({
        date: "ngày 16 tháng 3 năm 2021",
        body: ["Quyết định số 9/QĐ-SYT ngày 16/3/2021."],
      }),
    },
    {
      name: "a day of the month that is still blank",
      document: report({ date: "ngày   tháng 3 năm 2021", body: ["Quyết định số 9/QĐ-SYT ngày 31/3/2021."] }),
    },
    {
      name: "a deadline is no document",
      document: report({ body: ["Hoàn thành trước ngày 31/12/2021."] }),
    },
    {
      name: "a text that does not say when it was written",
      document: ["Quyết định số 9/QĐ-SYT ngày 31/12/2031."],
    },
  ],
  invalid: [
    {
      name: "after the day of the report",
      document: report({
        date: "ngày 16 tháng 3 năm 2021",
        body: ["Quyết định số 9/QĐ-SYT ngày 17/3/2021."],
      }),
      findings: [{ mentions: ["9/QĐ-SYT", "17/3/2021", "16/3/2021"], severity: "error" }],
    },
    {
      name: "after the month of a report with a blank day",
      document: report({ date: "ngày … tháng 3 năm 2021", body: ["Kế hoạch số 67 /KH-SYT ngày 31/12/2021"] }),
      findings: [{ mentions: ["31/12/2021"] }],
    },
    {
      name: "without a date, long after the period",
      document: report({ date: null, body: ["Kế hoạch số 6/KH-SYT ngày 20/5/2021"] }),
      findings: [{ mentions: ["20/5/2021"] }],
    },
  ],
});

ruleTester(dateSymbolYear, {
  valid: [
    {
      name: "year in the symbol and in the date",
      document: ["Nghị quyết số 19-2017/NQ-CP ngày 06/02/2017; Thông tư số 01/2018/TT-VPCP ngày 23/11/2018"],
    },
    { name: "no year in the symbol", document: ["Quyết định số 225/QĐ-TTg ngày 04/02/2016"] },
  ],
  invalid: [
    {
      name: "another year",
      document: ["Nghị định số 61/2018/NĐ-CP ngày 23/4/2019 của Chính phủ"],
      findings: [{ mentions: ["61/2018/NĐ-CP", "23/4/2019"] }],
    },
  ],
});

ruleTester(dateWeekday, {
  valid: [{ name: "the right day", document: ["họp vào thứ Sáu, ngày 12/3/2021; chủ nhật ngày 14/3/2021"] }],
  invalid: [
    {
      name: "the wrong day",
      document: ["họp thứ Hai, ngày 12/3/2021"],
      findings: [{ mentions: ["thứ sáu", "thứ hai"] }],
    },
  ],
});

const register = (...rows: readonly string[]) => [
  [["STT", "Văn bản"], ...rows.map((row, index) => [String(index + 1), row])],
];

ruleTester(registerOrder, {
  valid: [
    {
      name: "numbers rise with their dates, two on one day",
      document: register(
        "Công văn số 12/STC-VP ngày 05/01/2022",
        "Công văn số 15/STC-NS ngày 05/01/2022",
        "Công văn số 40/STC-VP ngày 11/3/2022",
      ),
    },
    {
      name: "each kind of document and each year has its own register",
      document: register(
        "Kế hoạch số 67/KH-STC ngày 31/12/2021",
        "Kế hoạch số 5/KH-STC ngày 03/01/2022",
        "Công văn số 3/STC-VP ngày 20/02/2022",
        "Quyết định số 9/QĐ-STC ngày 04/01/2022",
      ),
    },
    {
      name: "legal documents beside decisions on single cases",
      document: register(
        "Quyết định số 66/2013/QĐ-TTg ngày 11/11/2013",
        "Quyết định số 599/QĐ-TTg ngày 17/4/2013",
        "Quyết định số 68/2013/QĐ-TTg ngày 14/11/2013",
      ),
    },
    {
      name: "registers of several agencies",
      document: register(
        "Quyết định số 900/QĐ-UBND ngày 05/01/2022 của UBND tỉnh",
        "Quyết định số 12/QĐ-UBND ngày 20/02/2022 của UBND xã An Phú",
      ),
    },
    {
      name: "so much out of order that it is no one register",
      document: register(
        "Công văn số 50/STC-VP ngày 05/01/2022",
        "Công văn số 20/STC-NS ngày 20/02/2022",
        "Công văn số 30/STC-NS ngày 21/02/2022",
        "Công văn số 80/STC-VP ngày 06/01/2022",
      ),
    },
  ],
  invalid: [
    {
      name: "one number stands out",
      document: register(
        "Công văn số 172/STC-VP ngày 09/3/2022",
        "Công văn số 175/STC-NS ngày 09/3/2022",
        "Công văn số 183/STC-VP ngày 11/3/2022",
        "Công văn số 189/STC-VP ngày 03/3/2022",
      ),
      findings: [{ mentions: ["189", "03/3/2022", "183", "11/3/2022"], severity: "error" }],
    },
    {
      name: "of two either may be wrong",
      document: register("Kế hoạch số 8/KH-STC ngày 09/3/2022", "Kế hoạch số 9/KH-STC ngày 03/3/2022"),
      findings: [{ mentions: ["8/KH-STC", "9/KH-STC"], severity: "warning" }],
    },
  ],
});

ruleTester(rangeReversed, {
  valid: [
    { name: "in order", document: ["từ ngày 15/12/2020 đến ngày 14/3/2021, từ 15/12 đến ngày 14/3/2021"] },
  ],
  invalid: [
    {
      name: "backwards",
      document: ["từ ngày 15/12/2021 đến ngày 14/3/2021"],
      findings: [{ mentions: ["15/12/2021", "14/3/2021"] }],
    },
  ],
});

ruleTester(rangeOfReport, {
  valid: [
    {
      name: "the same range everywhere, and a shorter one of something else",
      document: report({
        body: [
          "Từ ngày 15/12/2020 đến ngày 14/3/2021 tiếp nhận 10 hồ sơ.",
          "Từ ngày 01/3/2021 đến ngày 05/3/2021 tổ chức tập huấn.",
          "(Từ ngày 15 /12/2020 đến ngày 14/03/2021)",
        ],
      }),
    },
  ],
  invalid: [
    {
      name: "a day apart",
      document: report({
        body: [
          "Từ ngày 15/12/2020 đến ngày 14/3/2021 tiếp nhận 10 hồ sơ.",
          "Từ ngày 15/12/2020 đến ngày 15/3/2021 giải quyết 9 hồ sơ.",
          "(Từ ngày 15/12/2020 đến ngày 14/3/2021)",
        ],
      }),
      findings: [{ mentions: ["15/3/2021", "14/3/2021"], severity: "error" }],
    },
    {
      name: "under the title of a form any difference counts",
      document: report({
        body: [
          "Từ ngày 15/12/2020 đến ngày 14/3/2021 …",
          "từ ngày 15/12/2020 đến ngày 14/3/2021",
          "(Từ ngày 01/01/2021 đến ngày 31/3/2021)",
        ],
      }),
      findings: [{ mentions: ["01/01/2021", "14/3/2021"] }],
    },
  ],
});

ruleTester(rangeCutOff, {
  formSets: [vpcp2021],
  valid: [
    {
      name: "from the 15th to the 14th",
      document: report({ body: ["(Từ ngày 15/12/2020 đến ngày 14/3/2021)"] }),
    },
    { name: "no range", document: report({ body: ["Tiếp nhận 10 hồ sơ."] }) },
  ],
  invalid: [
    {
      name: "of another period",
      document: report({ body: ["(Từ ngày 15/3/2021 đến ngày 14/6/2021)"] }),
      findings: [{ mentions: ["15/3/2021", "quý I năm 2021"], severity: "error" }],
    },
    {
      name: "a cut-off of its own",
      document: report({ body: ["(Từ ngày 01/01/2021 đến ngày 31/3/2021)"] }),
      findings: [{ mentions: ["01/01/2021", "15/12/2020"], severity: "note" }],
    },
    {
      name: "a cut-off that does not fit itself",
      document: report({ body: ["(Từ ngày 15/12/2020 đến ngày 13/3/2021)"] }),
      findings: [{ mentions: ["13/3/2021", "14/3/2021"], severity: "warning" }],
    },
  ],
});

ruleTester(periodOfReport, {
  valid: [
    {
      name: "the same period, with and without its year, and titles of other periods by right",
      document: report({
        body: ["Trên đây là báo cáo quý I năm 2021 của Sở./."],
        annexes: [
          "DANH MỤC VĂN BẢN QUÝ I NĂM 2021",
          "PHỤ LỤC II",
          "KẾ HOẠCH RÀ SOÁT NĂM 2022",
          "Kỳ báo cáo: Quý I/2021",
        ],
      }),
    },
    {
      name: "the year of a plan in the title of a quarter's annex",
      document: report({ annexes: ["DANH MỤC TTHC RÀ SOÁT NĂM 2021"] }),
    },
    {
      name: "rows of a register name any period",
      document: report({ annexes: ["DANH MỤC", [["1", "Báo cáo quý IV năm 2020"]]] }),
    },
  ],
  invalid: [
    {
      name: "last year's title",
      document: report({ annexes: ["DANH MỤC", "VĂN BẢN BAN HÀNH QUÝ I NĂM 2020"] }),
      findings: [
        { mentions: ["QUÝ I NĂM 2020", "quý I năm 2021"], severity: "error", correction: "QUÝ I NĂM 2021" },
      ],
    },
    {
      name: "the line of a form, and the closing sentence",
      document: report({
        body: ["Trên đây là báo cáo quý IV năm 2020 của Sở./."],
        annexes: ["Biểu số II.06a/VPCP/KSTT", "Kỳ báo cáo: Quý II năm 2021"],
      }),
      findings: [
        { mentions: ["quý IV năm 2020"] },
        { mentions: ["Quý II năm 2021"], correction: "Quý I năm 2021" },
      ],
    },
  ],
});

ruleTester(periodInText, {
  valid: [
    {
      name: "its own quarter, comparisons, plans",
      document: report({
        body: [
          "Quý I năm 2021, Sở tiếp nhận 10 hồ sơ, tăng 2 hồ sơ so với quý I năm 2020.",
          "Trong quý IV năm 2020 chuyển sang 01 hồ sơ.",
          "III. PHƯƠNG HƯỚNG QUÝ II NĂM 2021",
          "Trong quý II năm 2021, Sở tập trung rà soát.",
        ],
      }),
    },
    {
      name: "the subject of a cited document",
      document: report({
        body: ["Thực hiện Kế hoạch số 9/KH-UBND ngày 04/01/2021 về nhiệm vụ quý II năm 2021; đơn vị đã làm."],
      }),
    },
  ],
  invalid: [
    {
      name: "a sentence of the last report",
      document: report({ body: ["Trong quý IV năm 2020, Sở không phát sinh việc rà soát."] }),
      findings: [{ mentions: ["quý IV năm 2020", "quý I năm 2021"], severity: "warning" }],
    },
    {
      name: "a quarter and a year to come, told as past",
      document: report({
        body: [
          "1. Tiếp nhận kiến nghị",
          "Quý I năm 2022, Sở không tiếp nhận kiến nghị.",
          "Năm 2022, Sở được cấp 40 triệu đồng.",
        ],
      }),
      findings: [{ mentions: ["Quý I năm 2022"] }, { mentions: ["Năm 2022"] }],
    },
  ],
});

ruleTester(periodNext, {
  valid: [
    {
      name: "the next one",
      document: report({ body: ["I. KẾT QUẢ", "II. NHIỆM VỤ QUÝ II NĂM 2021", "Tiếp tục rà soát."] }),
    },
    {
      name: "both in one heading, without a year, of another kind",
      document: report({
        body: ["I. KẾT QUẢ QUÝ I VÀ NHIỆM VỤ QUÝ II", "II. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2021"],
      }),
    },
  ],
  invalid: [
    {
      name: "of last year",
      document: report({ body: ["I. KẾT QUẢ", "II. PHƯƠNG HƯỚNG QUÝ II NĂM 2020"] }),
      findings: [{ mentions: ["QUÝ II NĂM 2020", "quý I năm 2021"], severity: "warning" }],
    },
  ],
});

ruleTester(yearPast, {
  valid: [
    {
      name: "bounds, comparisons, stretches of years",
      document: report({
        body: [
          "Định hướng đến năm 2020; giai đoạn 2016 - 2020; so với năm 2020 tăng 5%.",
          "Năm 2021, Sở được cấp kinh phí.",
        ],
      }),
    },
  ],
  invalid: [
    {
      name: "a year left standing",
      document: report({ body: ["Đã rà soát, đánh giá TTHC năm 2020."] }),
      findings: [{ mentions: ["năm 2020"], severity: "note" }],
    },
  ],
});

ruleTester(yearsUntil, {
  valid: [
    {
      name: "a year or a stretch of years",
      document: ["đến năm 2025; giai đoạn 2021 - 2025; đến năm 2025 và 2030"],
    },
  ],
  invalid: [
    {
      name: "until a stretch",
      document: ["Đề án đến năm 2021 - 2025"],
      findings: [{ mentions: ["đến năm 2021 - 2025"], severity: "warning" }],
    },
    { name: "backwards", document: ["giai đoạn 2025 - 2021"], findings: [{ mentions: ["2025 - 2021"] }] },
  ],
});

ruleTester(dateZero, {
  valid: [
    { name: "no zeros", document: ["ngày 14/3/2021, ngày 05/02/2021, ngày 10/10/2021"] },
    { name: "zeros throughout are a style", document: ["ngày 14/03/2021, ngày 05/04/2021"] },
  ],
  invalid: [
    {
      name: "one day in two ways",
      document: ["từ ngày 15/12/2020 đến ngày 14/03/2021", "đến ngày 14/3/2021"],
      findings: [{ mentions: ["14/03/2021"], severity: "note" }],
    },
  ],
});

import { bodyFormRule } from "../bodyForm";
import { isMostly, isWithinPoints, rangeWords, shownRuns } from "../formatting";

export const bodySize = bodyFormRule({
  id: "body-size",
  sentence: "Lời văn dùng cỡ chữ 13 đến 14.",
  wrong: (facts, passage, { body }) =>
    isMostly(shownRuns(facts, passage), ({ size }) => size !== null && !isWithinPoints(size, body.size)),
  message: (places, { body }) => `${places} đoạn văn không dùng cỡ chữ ${rangeWords(body.size)}.`,
  fix: "Đặt cỡ chữ 13 hoặc 14, thống nhất trong cả văn bản.",
});

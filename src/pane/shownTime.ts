import { formatDate, isoDate } from "../language/dates";

const pad = (number: number): string => String(number).padStart(2, "0");

/** A moment by the user's clock, from an ISO time or milliseconds since 1970: "09:15 ngày 14/4/2026". */
export function shownTime(at: string | number): string {
  const moment = new Date(at);
  const day = isoDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  return `${pad(moment.getHours())}:${pad(moment.getMinutes())} ngày ${formatDate(day)}`;
}

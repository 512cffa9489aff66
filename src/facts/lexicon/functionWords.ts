import { foldWord } from "../tokens";

/** Words that carry no restriction in a label, as they are folded. What is neither here nor above restricts it. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    "ủy ubnd tỉnh quý tháng số lượng tổng cộng là có được đã các của và với cho do thì như sau về việc theo trong kỳ này tại qua ở từ đến để " +
    "doanh nghiệp thực hiện kết quả tình hình đạt chiếm tỷ lệ gồm bao đó trên " +
    "hiện nay tính báo cáo đơn vị cơ quan đưa ra vào bằng hình thức phương thức dịch vụ nộp gửi trả kịp thời quy định " +
    "hồ sơ tthc thủ tục hành chính giải quyết tiếp nhận bộ lượt mới toàn tất cả đều cũng khác còn lại không chưa " +
    "lĩnh vực phát sinh nào trường hợp cụ thể ước khoảng gần hơn dưới xấp xỉ đầu mối chung riêng thông đang cơ chế địa phương ban giữ nguyên bố trí ổn định nhiệm vụ phục ngành nên cùng hết trở lên tương đương như vậy phân sở huyện quận xã phường phòng tăng giảm so"
  )
    .split(" ")
    .map(foldWord),
);

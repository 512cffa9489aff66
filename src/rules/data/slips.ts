/**
 * Slips of the pen typical of administrative reports: typing (Telex, VNI), tone marks, hỏi and ngã, d and gi,
 * s and x, ch and tr, and right words in the wrong place. One line each:
 *
 *   wrong → right [| conditions]
 *
 * Conditions, separated by ";", each a list of words separated by ",":
 *   not> mưa, nước     not when one of these follows
 *   not< hành chính    not when one of these stands before
 *   > hồ sơ            only when one of these follows
 *   < công tác         only when one of these stands before
 *   near tiêu chuẩn    only when one of these stands within eight words
 *   warn               a warning: the words may be right
 * Words are compared in small letters, whichever way tone marks are placed ("hóa", "hoá"). A mark other than a
 * hyphen between words ends what stands before or behind.
 */
export const slips = `
đơn đốc → đôn đốc
đon đốc → đôn đốc
đôn đóc → đôn đốc
dôn đốc → đôn đốc
thực tuyến → trực tuyến | not> đường, kè, đê, cáp, phố
trực tuyên → trực tuyến | not> truyền, bố, dương
trực tuyết → trực tuyến
trưc tuyến → trực tuyến
trực tuyền → trực tuyến
thực tiếp → trực tiếp | not> nhận, thu, cận, tục, đón, xúc, đến, theo
trực tiêp → trực tiếp
đo lượng → đo lường | near tiêu chuẩn, chất lượng, phương tiện đo, kiểm định, chi cục, pháp quy; not> mưa, nước, khí, thuốc, dầu, bụi, phóng xạ, phát thải, mồ hôi, calo, điện, bức xạ, oxy, máu, đường, đạm, muối, ánh sáng
cửa chế → cơ chế | not> biến, tạo, độ, tài, xuất, phẩm, tác, bản
cơ chê → cơ chế | not> trách, bai
cơ chế một của → cơ chế một cửa
một của liên thông → một cửa liên thông
liên thong → liên thông
chưa phát hồ sơ → chưa phát sinh hồ sơ | not> mời, yêu cầu, dự
không phát hồ sơ → không phát sinh hồ sơ | not> mời, yêu cầu, dự
chưa phát sịnh → chưa phát sinh
phát xinh → phát sinh
phát sịnh → phát sinh
công dịch vụ công quốc gia → Cổng Dịch vụ công quốc gia | not< chính, vụ, thủ, gia, phân, bán, ngoài, khu vực
công dịch vụ công → Cổng dịch vụ công | not< chính, vụ, thủ, gia, phân, bán, ngoài, khu vực
cống dịch vụ công → Cổng dịch vụ công
cổng dịch vụ cổng → Cổng dịch vụ công
cổng dich vụ → Cổng dịch vụ
công thông tin điện tử → Cổng thông tin điện tử | < trên, cập, qua, vào, lên, và, tại, từ
dich vụ → dịch vụ
dịch vu công → dịch vụ công
dịch vụ bưu chinh → dịch vụ bưu chính
bưu chính công ich → bưu chính công ích
thủ tục hành chinh → thủ tục hành chính
thũ tục → thủ tục
thủ tuc → thủ tục
thủ thục → thủ tục
thủ tục hàng chính → thủ tục hành chính
hành chinh → hành chính
cải cánh → cải cách | > hành chính, thủ tục, tthc
cãi cách → cải cách
cải cách hành chánh → cải cách hành chính
kiễm soát → kiểm soát
kiểm xoát → kiểm soát
kiếm soát → kiểm soát
kiềm soát → kiểm soát
kiểm soat → kiểm soát
kiểm soạt → kiểm soát
kiễm tra → kiểm tra
kiếm tra → kiểm tra
rà xoát → rà soát
rà soat → rà soát
ra soát → rà soát | not> xét, lại, vé; not< đưa, đề, ban, nêu, làm
giãi quyết → giải quyết
giải quyêt → giải quyết
giả quyết → giải quyết
dải quyết → giải quyết
giải quyếtt → giải quyết
giãi pháp → giải pháp
dải pháp → giải pháp
tiếp nhân hồ sơ → tiếp nhận hồ sơ
tiếp nhân và → tiếp nhận và | > giải quyết, trả
tiêp nhận → tiếp nhận
trã kết quả → trả kết quả
trả kết qủa → trả kết quả
trả kết quã → trả kết quả
kết qủa → kết quả
hiệu qủa → hiệu quả
kết quã → kết quả
hiệu quã → hiệu quả
hồ xơ → hồ sơ
hô sơ → hồ sơ
hồ so → hồ sơ | not> sánh, bì, với, đo, le, sâm, kè
hổ sơ → hồ sơ
hồ sờ → hồ sơ
hò sơ → hồ sơ
thẩm quyên → thẩm quyền
thâm quyền → thẩm quyền
thâm quyên → thẩm quyền
thâm định → thẩm định
thẫm quyền → thẩm quyền
thẫm định → thẩm định
thẩm đinh → thẩm định
quy đinh → quy định
quyết đinh → quyết định
quyêt định → quyết định
nghị đinh → nghị định
nghi định → nghị định
nghỉ định → nghị định
nghị quyêt → nghị quyết
thông tu số → thông tư số
chỉ thi số → chỉ thị số
kế hoach → kế hoạch
kê hoạch → kế hoạch
công vắn → công văn
văn bãn → văn bản
bổ xung → bổ sung
bỗ sung → bổ sung
bố sung → bổ sung
bô sung → bổ sung
bổ sumg → bổ sung
sữa đổi → sửa đổi
xửa đổi → sửa đổi
sửa đỗi → sửa đổi
sửa đối → sửa đổi | not> với, tác, tượng, chiếu, diện, ngoại
sữa chữa → sửa chữa
sửa chửa → sửa chữa
chỉnh sữa → chỉnh sửa
bải bỏ → bãi bỏ
hũy bỏ → hủy bỏ
sữ dụng → sử dụng
xử dụng → sử dụng
sử đụng → sử dụng
xử đụng → sử dụng
sử dung → sử dụng | not> dịch, môi, lượng, tích
xữ lý → xử lý
sử lý → xử lý | not< lịch, tiền; not> luận, lịch
sử phạt → xử phạt
vướn mắc → vướng mắc
vướng mắt → vướng mắc
vường mắc → vướng mắc
khó khắn → khó khăn
khó khân → khó khăn
tồn động → tồn đọng
tồn tai → tồn tại
hạn trế → hạn chế
phãn ánh → phản ánh
phản ành → phản ánh
kiến nghi → kiến nghị
đề suất → đề xuất | not< vấn; not> ăn, đầu tư, học bổng
đề xuât → đề xuất
đề nghi → đề nghị
đơn giãn hóa → đơn giản hóa
đơn dản hóa → đơn giản hóa
công bô → công bố
công khái → công khai | not> niệm, quát
công khại → công khai
niêm yêt → niêm yết
nêm yết → niêm yết
niêm iết → niêm yết
báo cao → báo cáo | > quý, tình hình, kết quả, số, công tác, tháng, năm, định kỳ, tổng hợp
báo các → báo cáo | > quý, công tác, định kỳ; not< thông, cảnh, dự, điện
tổng hơp → tổng hợp
phối hơp → phối hợp
phối hợc → phối hợp
trường hơp → trường hợp
phù hơp → phù hợp
kịp thơi → kịp thời
chỉ đao → chỉ đạo
lãnh đao → lãnh đạo
triễn khai → triển khai
triển khải → triển khai
trễn khai → triển khai
triển khái → triển khai
thưc hiện → thực hiện
thực hiên → thực hiện
thục hiện → thực hiện
thự hiện → thực hiện
hướng dẩn → hướng dẫn
hướng dân → hướng dẫn | > thực hiện, nghiệp vụ, các, việc
ban hàng → ban hành | > quyết định, kế hoạch, văn bản, công văn, danh mục, kèm theo, nghị quyết
ban hánh → ban hành
cán bô → cán bộ
công chưc → công chức
viên chưc → viên chức
công chúc → công chức | not> mừng, thọ, tết
kinh phi → kinh phí
chi phi → chi phí
thành tich → thành tích
khen thường → khen thưởng | not> xuyên, lệ, kỳ, niên
khen thưỡng → khen thưởng
xuất xắc → xuất sắc
suất sắc → xuất sắc
xuất sác → xuất sắc
xuất sắt → xuất sắc | not< sản; not> thép, phế
đột suất → đột xuất
thường suyên → thường xuyên
thường xuyến → thường xuyên
sem xét → xem xét
xem sét → xem xét
sây dựng → xây dựng
xây dưng → xây dựng
xắp xếp → sắp xếp
sắp sếp → sắp xếp
xáng kiến → sáng kiến
xâu rộng → sâu rộng
xâu sắc → sâu sắc
sảy ra → xảy ra
suất phát → xuất phát | not< công, năng, tần, lãi, hiệu
sai xót → sai sót
thiếu xót → thiếu sót
sác định → xác định
xác đinh → xác định
sác nhận → xác nhận
chia xẻ → chia sẻ
sơ xuất → sơ suất | not< hồ; not> nhập, trình, khẩu, bản, phát
trú trọng → chú trọng
trú ý → chú ý | not< cư, tạm, thường, lưu
trủ trì → chủ trì
trủ động → chủ động
trủ tịch → chủ tịch
chủ tich → chủ tịch
chung tâm → trung tâm | not> huyết, lý, trạng, nguyện, sự, tư, thế, điểm
chung ương → trung ương
chình tự → trình tự
trình tư → trình tự | > thủ tục, giải quyết, các, thực hiện; not< chương
chích yếu → trích yếu
chương chình → chương trình
trương trình → chương trình
chách nhiệm → trách nhiệm
trách nhiêm → trách nhiệm
trấp hành → chấp hành
trấn chỉnh → chấn chỉnh
châp hành → chấp hành
dám sát → giám sát | not> cánh
giám xát → giám sát
dao dịch → giao dịch
giao dich → giao dịch
dao nhiệm vụ → giao nhiệm vụ
tham da → tham gia
giành cho → dành cho | warn; not> được
lỉnh vực → lĩnh vực
lĩnh vưc → lĩnh vực
lĩnh vục → lĩnh vực
củng như → cũng như
cũng cố → củng cố | not> gắng, ý, tình, định
vẩn còn → vẫn còn
đả ban hành → đã ban hành
đả thực hiện → đã thực hiện
đả triển khai → đã triển khai
đả giải quyết → đã giải quyết
đả tiếp nhận → đã tiếp nhận
bão đảm → bảo đảm
đãm bảo → đảm bảo
bảo đãm → bảo đảm
đảm bão → đảm bảo
bão mật → bảo mật
bão vệ → bảo vệ
tuyên truyên → tuyên truyền
tuyên tuyền → tuyên truyền
truyên truyền → tuyên truyền
nhân đân → nhân dân
điện từ → điện tử | < thông tin, văn bản, trên môi trường, thư, hồ sơ, giao dịch, chữ ký; not> trường
môi trường điện tủ → môi trường điện tử
phầm mềm → phần mềm
phân mềm → phần mềm
hệ thông thông tin → hệ thống thông tin
hệ thông một cửa → hệ thống một cửa
hệ thông phần mềm → hệ thống phần mềm
phần mền → phần mềm
phần mêm → phần mềm
cơ sỡ → cơ sở
cơ sở dử liệu → cơ sở dữ liệu
cơ sở dự liệu → cơ sở dữ liệu
dử liệu → dữ liệu
tập huân → tập huấn
ứng sử → ứng xử
ứng xữ → ứng xử
khiếu lại → khiếu nại | not> hại
khiếu nai → khiếu nại
tô cáo → tố cáo
đánh gía → đánh giá
đánh giả → đánh giá
nâng cap → nâng cấp
chất lương → chất lượng | not> tâm, thực, tri, thiện, giáo
chất lượn → chất lượng
số lương → số lượng | > hồ sơ, tthc, thủ tục, văn bản, công chức, dịch vụ, tổ chức
số lượn → số lượng
đúng hạng → đúng hạn | not> mục, mức, chức, nhất, hai, ba
quá hạng → quá hạn | not> mục, mức
trước hạng → trước hạn | not> mục, mức
trong hạng → trong hạn | not> mục, mức, nhất, hai, ba, chức
thời hạng → thời hạn
đúng hẹp → đúng hẹn
trể hạn → trễ hạn
trể hẹn → trễ hẹn
quá han → quá hạn
thu hôi → thu hồi
cung câp → cung cấp
quan lý → quản lý
quân lý → quản lý
hợp lệp → hợp lệ
chuyễn → chuyển
chuẫn → chuẩn
nghành → ngành
nhửng → những
phê duyêt → phê duyệt
mức đô → mức độ
tỷ lê → tỷ lệ
tĩ lệ → tỷ lệ
tỹ lệ → tỷ lệ
tổ chúc → tổ chức | not> mừng, thọ, tết
tổ chưc → tổ chức
tô chức → tổ chức
tổ chứa → tổ chức
đơn vi → đơn vị | not> phạm
cơ quân → cơ quan
cá nhăn → cá nhân
doanh nghiêp → doanh nghiệp
doanh nghiêm → doanh nghiệp
hoạt đông → hoạt động | not> người, vui, đúc
nhiệm vu → nhiệm vụ
phương hưóng → phương hướng
tăng cương → tăng cường | not> vị, lĩnh, quyết
tiếp tuc → tiếp tục
nội dụng → nội dung
nôi dung → nội dung
yêu câu → yêu cầu
chấp thuân → chấp thuận
danh muc → danh mục
phụ luc → phụ lục
biễu mẫu → biểu mẫu
biểu mẩu → biểu mẫu
mẩu đơn → mẫu đơn
đính kém → đính kèm
gữi → gửi
`;

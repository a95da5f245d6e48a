package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.test.Responses.json;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;

/** The paper that a registration is written as is read as the same registration again. */
@ServiceTest
class PaperRoundTripTest {

    private static final String CONTENT = """
            {"heading": "BẢN ĐĂNG KÝ THI ĐUA NĂM 2022",
             "preamble": "Sở Khoa học và Công nghệ hưởng ứng phong trào thi đua năm 2022.\\nThống nhất đăng ký với các nội dung:",
             "professionalWork": "Hoàn thành xuất sắc nhiệm vụ được giao.\\n- Trong đó có 03 đề tài cấp tỉnh.",
             "solutions": ["Đề ra mục tiêu cụ thể; biện pháp rõ ràng.", "5. Kiểm tra hằng quý", "=SUM(A1:A9) không phải công thức"],
             "campaigns": [{"name": "Đẩy mạnh chương trình chuyển đổi số", "campaignId": "%s"},
                           {"name": "Thi đua “Hai tốt”, văn hóa công sở.", "campaignId": null}],
             "staffCount": 73, "collectiveCount": 7,
             "lines": [{"code": "LDTT", "individual": {"quantity": "70", "ratio": "> 95%%"}},
                       {"code": "CSTDCS", "individual": {"quantity": "11 đ/c", "ratio": "15 %%"}},
                       {"code": "CSTD_BO_TINH", "individual": {"quantity": "03", "ratio": "4/28"}},
                       {"code": "CSTDTQ", "individual": {"quantity": "0", "ratio": "14,3%%"}},
                       {"code": "TTLDTT", "collective": {"quantity": "07", "ratio": "100%%"}},
                       {"code": "TTLDXS", "collective": {"quantity": "02", "ratio": "30"}},
                       {"code": "BK_TINH", "collective": {"quantity": "01", "ratio": "trên 10%%"},
                                           "individual": {"quantity": "02", "ratio": "5%% trở lên"}},
                       {"code": "HCLD3", "individual": {"quantity": "01"}}],
             "signature": {"title": "KT. GIÁM ĐỐC\\nPHÓ GIÁM ĐỐC", "name": "Đinh Bộ Sơn"}, "answers": []}
            """;

    private static final List<String> FIELDS = List.of(
            "heading",
            "preamble",
            "professionalWork",
            "solutions",
            "campaigns",
            "staffCount",
            "collectiveCount",
            "lines",
            "signature");

    @Autowired
    Http http;

    RegistrationFixtures fixtures;
    WorkOverHttp work;
    String path = "";

    @BeforeEach
    void startDraft() {
        fixtures = new RegistrationFixtures(http);
        fixtures.awaitReplicas();
        work = new WorkOverHttp(fixtures.officer);
        path = "/api/registration/registrations/" + fixtures.startDraft(fixtures.openRound(2022, 0, 10));
    }

    @TestFactory
    Stream<DynamicTest> thePaperIsTheSameRegistrationAgain() {
        return Stream.of("docx", "xlsx")
                .map(format -> DynamicTest.dynamicTest(format, () -> {
                    var version =
                            json(fixtures.officer.get(path)).get("version").asLong();
                    var saved = json(fixtures.officer.put(path, CONTENT.formatted(fixtures.campaign), version));
                    var paper = fixtures.officer
                            .get(path + "/document?format=" + format)
                            .getResponse()
                            .getContentAsByteArray();
                    // Campaigns keep the campaigns they are as long as the draft names them.
                    var other =
                            "{\"heading\": \"Khác\", \"preamble\": \"Khác\", \"professionalWork\": \"\", \"solutions\": [], \"campaigns\": "
                                    + saved.get("campaigns")
                                    + ", \"staffCount\": 1, \"collectiveCount\": 1, \"lines\": []}";
                    var emptied = json(fixtures.officer.put(
                            path, other, saved.get("version").asLong()));

                    var preview =
                            work.result(fixtures.officer.upload(path + "/readings?fileName=2022." + format, paper));
                    assertThat(preview.get("acceptable").asBoolean())
                            .as("%s", preview)
                            .isTrue();
                    var taken = work.result(fixtures.officer.post(
                            path + "/readings/" + preview.get("digest").asString() + "/acceptance",
                            "{\"rows\": [], \"cells\": []}",
                            path + format,
                            emptied.get("version").asLong()));

                    for (var field : FIELDS) {
                        assertThat(taken.get(field)).as(field).isEqualTo(saved.get(field));
                    }
                    assertThat(severities(preview)).doesNotContain("ERROR");
                }));
    }

    private static List<String> severities(JsonNode preview) {
        return preview.get("problems")
                .valueStream()
                .map(it -> it.get("severity").asString())
                .toList();
    }
}

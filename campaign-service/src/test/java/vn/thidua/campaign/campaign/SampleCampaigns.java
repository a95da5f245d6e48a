package vn.thidua.campaign.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.campaign.Campaign.Plan;

/** Campaigns as tests need them: the one place among the tests that names every field. */
public final class SampleCampaigns {

    static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    static final LocalDate TO = LocalDate.of(2022, 12, 31);

    /** The campaign of the sample message. */
    public static final Campaign LAUNCHED = new Campaign(
            UUID.fromString("7e0d9c8b-6a5f-4e3d-9c2b-1a0f9e8d7c05"),
            2,
            "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở",
            "Kỷ cương, trách nhiệm, tận tụy phục vụ nhân dân",
            CampaignLevel.UNIT,
            UUID.fromString("5d1c7d5e-0c5d-4b38-9d6c-2a1f0b7e8c01"),
            FROM,
            TO,
            CampaignState.LAUNCHED,
            List.of("Không có cán bộ vi phạm văn hóa công sở"));

    private SampleCampaigns() {}

    public static Plan plan(CampaignLevel level, @Nullable UUID organiser) {
        return plan(level, organiser, FROM, TO);
    }

    static Plan plan(CampaignLevel level, @Nullable UUID organiser, LocalDate from, LocalDate to) {
        return new Plan(
                "Đẩy mạnh chương trình chuyển đổi số", "Dữ liệu số", level, organiser, from, to, List.of("Tiêu chí"));
    }

    /** A good body of a request that drafts one. */
    public static String body(String level, Object organiser) {
        return """
                {"name":"Đẩy mạnh chương trình chuyển đổi số","theme":"Dữ liệu số","level":"%s","organiserUnitId":"%s",
                 "from":"2022-01-01","to":"2022-12-31","criteria":["Hoàn thành kế hoạch năm"]}
                """.formatted(level, organiser);
    }
}

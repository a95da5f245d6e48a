package vn.thidua.campaign;

import java.util.Map;
import vn.thidua.campaign.campaign.SampleCampaigns;

/** A good body for every endpoint that changes something. */
final class Bodies {

    static final String UNIT = "f2b7a9d4-1c3e-4f5a-8b6d-0e9f8a7b6c5d";

    static final String SUBJECT = "3a1f5c7e-9b2d-4e6f-8a0c-1d2e3f4a5b6c";

    static final Map<String, String> GOOD = Map.of(
            "POST /units",
            """
            {"code":"SKHCN_MAU","name":"Sở Khoa học và Công nghệ","shortName":"Sở KH&CN","organisation":"skhcn"}
            """,
            "PUT /units/{id}/name",
            """
            {"name":"Sở Khoa học và Công nghệ","shortName":"Sở KH&CN","from":"2022-01-01"}
            """,
            "POST /blocs",
            """
            {"code":"TMTH_MAU","name":"Khối mẫu","kind":"KHOI","members":[
              {"unitId":"%s","role":"HEAD","from":"2022-01-01","to":"2022-12-31"}]}
            """.formatted(UNIT),
            "PUT /blocs/{id}/members",
            """
            {"members":[{"unitId":"%s","role":"HEAD","from":"2022-01-01","to":"2022-12-31"}]}
            """.formatted(UNIT),
            "POST /people",
            """
            {"subject":"%s","username":"canbo.skhcn","name":"Cán bộ mẫu"}
            """.formatted(SUBJECT),
            "PUT /people/{id}/duties",
            """
            {"duties":[{"unitId":"%s","role":"OFFICER","from":"2022-01-01","to":"2022-12-31"}]}
            """.formatted(UNIT),
            "POST /campaigns",
            SampleCampaigns.body("PROVINCE", UNIT),
            "POST /campaigns/{id}/launch",
            "",
            "POST /campaigns/{id}/close",
            "");

    private Bodies() {}
}

package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.campaign.CampaignFixtures.API;
import static vn.thidua.campaign.CampaignFixtures.code;
import static vn.thidua.campaign.CampaignFixtures.id;
import static vn.thidua.campaign.CampaignFixtures.made;
import static vn.thidua.platform.test.Responses.json;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.campaign.campaign.SampleCampaigns;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;

/** Lists are in the order of a Vietnamese dictionary and come in pages. */
@ServiceTest
@Import(CampaignFixtures.class)
class ListsTest {

    @Autowired
    Http http;

    @Autowired
    CampaignFixtures office;

    @Test
    void unitsAreInTheOrderOfAVietnameseDictionary() {
        var mark = code();
        for (var name : List.of("Đài %s", "Văn phòng %s", "Dân tộc %s", "Ăn %s", "An %s", "Sở Y tế %s", "Ân %s")) {
            made(http.asAdministrator()
                    .post(
                            API + "/units",
                            "{\"code\":\"%s\",\"name\":\"%s\",\"shortName\":\"x\"}"
                                    .formatted(code(), name.formatted(mark))));
        }

        assertThat(all("/units", "name").filter(it -> it.endsWith(" " + mark)))
                .extracting(it -> it.substring(0, it.length() - mark.length() - 1))
                .containsExactly("An", "Ăn", "Ân", "Dân tộc", "Đài", "Sở Y tế", "Văn phòng");
    }

    @Test
    void peopleAreInTheOrderOfTheirGivenNames() {
        var mark = "Mẫu" + UUID.randomUUID();
        for (var name : List.of("Trần %s Ước", "Đinh %s Bình", "Lê %s Ánh", "Vũ %s Đông", "An %s Dũng")) {
            made(http.asAdministrator()
                    .post(
                            API + "/people",
                            "{\"subject\":\"%s\",\"username\":\"mau\",\"name\":\"%s\"}"
                                    .formatted(UUID.randomUUID(), name.formatted(mark))));
        }

        assertThat(all("/people", "name").filter(it -> it.contains(mark)))
                .extracting(it -> it.substring(it.lastIndexOf(' ') + 1))
                .containsExactly("Ánh", "Bình", "Dũng", "Đông", "Ước");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/units", "/blocs", "/people", "/campaigns"})
    void everyListComesInPages(String list) {
        for (int i = 0; i < 5; i++) {
            office.bloc(office.unit());
            office.person();
            made(http.asAdministrator().post(API + "/campaigns", SampleCampaigns.body("PROVINCE", office.unit())));
        }
        var key = list.equals("/people") ? "subject" : "id";
        var whole = all(list, key).toList();

        var paged = new ArrayList<String>();
        var next = "";
        do {
            var page = json(http.asAdministrator().get(API + list + "?limit=2" + next));
            assertThat(page.get("items").size()).isBetween(1, 2);
            page.get("items").forEach(it -> paged.add(it.get(key).asString()));
            next = page.get("next").isNull() ? "" : "&after=" + page.get("next").asString();
        } while (!next.isEmpty());

        assertThat(paged).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates().isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?limit=0", "?limit=201", "?limit=x", "?after=x", "?after=5d1c7d5e-0c5d-4b38-9d6c-2a1f0b7e8c01"})
    void aPageIsBetween1And200Long(String query) {
        for (var list : List.of("/units", "/blocs", "/people", "/campaigns")) {
            assertThat(http.asAdministrator().get(API + list + query))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("parameter-invalid");
        }
    }

    @Test
    void everyListIsSearchedWithoutAccentsAndCase() {
        var mark = code();
        var administrator = http.asAdministrator();
        var unit = id(made(administrator.post(
                API + "/units", "{\"code\":\"%s\",\"name\":\"Sở Đất đai %1$s\",\"shortName\":\"x\"}".formatted(mark))));
        made(administrator.post(
                API + "/blocs",
                "{\"code\":\"%s\",\"name\":\"Khối Đất đai\",\"kind\":\"CUM\",\"members\":[]}".formatted(mark)));
        made(administrator.post(
                API + "/people",
                "{\"subject\":\"%s\",\"username\":\"x\",\"name\":\"Đất Đai %s\"}".formatted(UUID.randomUUID(), mark)));
        made(administrator.post(
                API + "/campaigns", SampleCampaigns.body("UNIT", unit).replace("Đẩy mạnh", "Đất đai " + mark)));

        for (var list : List.of("/units", "/blocs", "/people", "/campaigns")) {
            var search = list + "?search=dai+" + mark + "+DAT";
            assertThat(all(search, "version")).as(search).hasSize(1);
            assertThat(all(search + "x", "version")).isEmpty();
        }
        assertThat(administrator.get(API + "/units?search=" + "a".repeat(101))).hasStatus(400);
    }

    @Test
    void aYearsCampaignsAreThoseThatRunInIt() {
        var before = draft("2021-02-01", "2021-12-31");
        var into = draft("2021-06-01", "2022-01-01");
        var within = draft("2022-03-01", "2022-10-31");
        var through = draft("2020-01-01", "2025-12-31");
        var after = draft("2023-01-01", "2023-12-31");

        assertThat(all("/campaigns?year=2022", "id"))
                .contains(into, within, through)
                .doesNotContain(before, after);
        assertThat(all("/campaigns", "id")).contains(before, into, within, through, after);
        assertThat(reader().get(API + "/campaigns?year=22")).hasStatus(400);
    }

    private String draft(String from, String to) {
        return id(made(http.asAdministrator().post(API + "/campaigns", """
                                {"name":"Thi đua","level":"PROVINCE","from":"%s","to":"%s","criteria":[]}
                                """.formatted(from, to))))
                .toString();
    }

    private java.util.stream.Stream<String> all(String list, String field) {
        var found = new ArrayList<String>();
        var path = API + list + (list.contains("?") ? "&" : "?") + "limit=200";
        var next = "";
        do {
            var page = json(http.asAdministrator().get(path + next));
            page.get("items").forEach(it -> found.add(it.get(field).asString()));
            next = page.get("next").isNull() ? "" : "&after=" + page.get("next").asString();
        } while (!next.isEmpty());
        return found.stream();
    }

    private Http.Session reader() {
        return http.as(UUID.randomUUID(), "Người đọc");
    }
}

package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.platform.test.Responses.json;
import static vn.thidua.platform.test.Responses.problem;
import static vn.thidua.registration.RegistrationServiceTest.CONTENT;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.platform.test.TestBroker;
import vn.thidua.platform.test.TestStore;
import vn.thidua.registration.keyedid.KeyedIds;

/** A unit's staff list, what its people and rooms pledge, and what that comes to. */
@ServiceTest
class InternalPledgesTest {

    private static final List<String> STAFF_HEADINGS = List.of("TT", "Họ và tên", "Chức vụ", "Phòng", "Từ ngày");
    private static final List<String> PLEDGE_HEADINGS = List.of("TT", "Họ và tên", "Phòng", "Danh hiệu đăng ký");

    @Autowired
    Http http;

    @Autowired
    KeyedIds keyedIds;

    RegistrationFixtures fixtures;
    WorkOverHttp work;
    String unit = "";

    @BeforeEach
    void prepare() {
        fixtures = new RegistrationFixtures(http);
        fixtures.awaitReplicas();
        work = new WorkOverHttp(fixtures.officer);
        unit = "/api/registration/units/" + fixtures.unit;
    }

    @Test
    void aListIsReadAndCountsOnceItIsTaken() {
        var read = readStaff(
                LargeWorkbookFile.of(List.of(
                        STAFF_HEADINGS,
                        List.of("1", "Nguyễn Văn Ánh", "Chánh Văn phòng", "Văn phòng", "01/03/2015"),
                        List.of("2", "Trần Thị Bình", "", "Văn phòng", ""),
                        List.of("3", "Trần Thị Bình", "", "Văn phòng", ""),
                        List.of("4", "Đỗ Đức Đạt", "", "Thanh tra", "2018"))),
                "2022-01-01");
        assertThat(read.get("state").asString()).isEqualTo("READ");
        assertThat(read.get("people").asInt()).isEqualTo(4);
        assertThat(read.get("rooms").asInt()).isEqualTo(2);
        assertThat(read.at("/problems/0/code").asString()).isEqualTo("person-twice");
        assertThat(json(fixtures.officer.get(unit + "/staff")).get("total").asInt())
                .isZero();

        var taken = take(read);

        assertThat(taken.get("state").asString()).isEqualTo("TAKEN");
        assertThat(taken.get("problems")).isEmpty();
        var found = json(fixtures.officer.get(unit + "/staff?search=do dat"));
        assertThat(found.get("total").asInt()).isEqualTo(4);
        assertThat(found.get("found").asInt()).isEqualTo(1);
        assertThat(found.at("/items/0/name").asString()).isEqualTo("Đỗ Đức Đạt");
        assertThat(found.at("/items/0/since").asString()).isEqualTo("2018-01-01");
        assertThat(found.at("/items/0").propertyNames())
                .containsExactlyInAnyOrder("row", "name", "room", "position", "since");
        var first = json(fixtures.officer.get(unit + "/staff?limit=3"));
        var rest = json(fixtures.officer.get(
                unit + "/staff?limit=3&after=" + first.get("next").asString()));
        assertThat(first.get("items")).hasSize(3);
        assertThat(rest.get("items")).hasSize(1);
        assertThat(rest.get("next").isNull()).isTrue();
    }

    @Test
    void theListOfADayIsTheLatestOfThatDayOrBefore() {
        take(readStaff(LargeWorkbookFile.ofStaff(3), "2022-01-01"));
        take(readStaff(LargeWorkbookFile.ofStaff(5), "2022-06-01"));

        assertThat(staffOn("2021-12-31")).isZero();
        assertThat(staffOn("2022-05-31")).isEqualTo(3);
        assertThat(staffOn("2022-06-01")).isEqualTo(5);
        assertThat(json(fixtures.officer.get(unit + "/staff-lists")).get("items"))
                .hasSize(2);
    }

    @Test
    void aListWithAnErrorIsNotTakenAndLeavesNobody() {
        var refused = readStaff(
                LargeWorkbookFile.of(List.of(
                        STAFF_HEADINGS,
                        List.of("1", "Nguyễn Văn Ánh", "", "Văn phòng", ""),
                        List.of("2", "", "", "Văn phòng", ""))),
                "2022-01-01");

        assertThat(refused.get("state").asString()).isEqualTo("REFUSED");
        assertThat(refused.at("/problems/0/row").asInt()).isEqualTo(3);
        assertThat(refused.at("/problems/0/column").asString()).isEqualTo("B");
        problem(post(fixtures.officer, taking(refused), version(refused)), HttpStatus.CONFLICT, "staff-list-not-read");
        assertThat(staffOn("2022-12-31")).isZero();
    }

    @Test
    void whatIsNoListIsRefused() {
        work.ended(
                upload(fixtures.officer, unit + "/staff-lists?fileName=a.xlsx&asOf=2022-01-01", new byte[] {1, 2}),
                "file-kind-unknown");
        assertThat(json(fixtures.officer.get(unit + "/staff-lists")).get("items"))
                .isEmpty();
        problem(
                upload(fixtures.officer, unit + "/staff-lists?fileName=a.xlsx&asOf=2022-01-01", new byte[0]),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "file-empty");
        problem(
                upload(
                        fixtures.officer,
                        unit + "/staff-lists?fileName=a.xlsx&asOf=2999-01-01",
                        LargeWorkbookFile.ofStaff(1)),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "as-of-out-of-range");
        problem(
                upload(
                        fixtures.officer,
                        unit + "/staff-lists?fileName=a.xlsx&asOf=31/12/2022",
                        LargeWorkbookFile.ofStaff(1)),
                HttpStatus.BAD_REQUEST,
                "parameter-invalid");
        problem(
                fixtures.officer.get(unit + "/staff?on=%2B999999999-12-31"),
                HttpStatus.BAD_REQUEST,
                "parameter-invalid");
    }

    @Test
    void othersSeeNothingOfIt() {
        var read = readStaff(LargeWorkbookFile.ofStaff(2), "2022-01-01");
        var list = "/api/registration/staff-lists/" + read.get("id").asString();

        for (var other : List.of(fixtures.headOfficer, fixtures.administrator, fixtures.nobody)) {
            problem(other.get(unit + "/staff"), HttpStatus.NOT_FOUND, "unit-unknown");
            problem(other.get(unit + "/pledges?year=2022"), HttpStatus.NOT_FOUND, "unit-unknown");
            problem(other.get(list), HttpStatus.NOT_FOUND, "staff-list-unknown");
            problem(post(other, taking(read), version(read)), HttpStatus.NOT_FOUND, "staff-list-unknown");
        }
        var staff = staffPerson("Người mẫu không xem được");
        problem(staff.get(unit + "/staff"), HttpStatus.FORBIDDEN, "not-allowed");
        problem(staff.get(unit + "/pledges/roll-up?year=2022"), HttpStatus.FORBIDDEN, "not-allowed");
    }

    @Test
    void aRepeatedUploadIsReadOnce() {
        var path = unit + "/staff-lists?fileName=a.xlsx&asOf=2022-01-01";
        var file = LargeWorkbookFile.ofStaff(2);
        var first = upload(fixtures.officer, path, file);
        var again = upload(fixtures.officer, path, file);

        assertThat(json(again).get("id")).isEqualTo(json(first).get("id"));
        var read = work.result(first);
        assertThat(work.result(upload(fixtures.officer, path, file)).get("id")).isEqualTo(read.get("id"));
        take(read);
        assertThat(json(fixtures.officer.get(unit + "/staff")).get("items")).hasSize(2);
    }

    @Test
    void anOfficerWritesPledgesDown() {
        var written = json(fixtures.officer.post(unit + "/pledges", pledge("Nguyễn Văn Ánh", "LDTT")));
        assertThat(written.get("own").asBoolean()).isFalse();
        problem(
                fixtures.officer.post(unit + "/pledges", pledge("Nguyễn Văn Ánh", "CSTDCS")),
                HttpStatus.CONFLICT,
                "pledge-exists");
        var id = written.get("id").asString();
        var changed = json(fixtures.officer.put(
                "/api/registration/pledges/" + id, "{\"position\": null, \"titles\": [\"LDTT\", \"CSTDCS\"]}", 1));
        assertThat(changed.get("titles")).hasSize(2);
        problem(
                fixtures.officer.put("/api/registration/pledges/" + id, "{\"titles\": [\"TTLDXS\"]}", 2),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "pledge-invalid");
        problem(
                fixtures.headOfficer.put("/api/registration/pledges/" + id, "{\"titles\": [\"LDTT\"]}", 2),
                HttpStatus.NOT_FOUND,
                "pledge-unknown");

        assertThat(post(fixtures.officer, "/api/registration/pledges/" + id + "/withdrawal", 2))
                .hasStatusOk();
        assertThat(pledges("")).isEmpty();
        var again = json(fixtures.officer.post(unit + "/pledges", pledge("Nguyễn Văn Ánh", "CSTDTQ")));
        assertThat(again.get("id").asString()).isEqualTo(id);
        assertThat(pledges("anh")).hasSize(1);
        assertThat(pledges("binh")).isEmpty();
    }

    @Test
    void aPersonPledgesForThemselves() {
        var person = staffPerson("Lê Thị Mẫu");
        var mine = unit + "/pledges/mine";
        fixtures.openRound(2022, 0, 10);
        var form = json(person.get(unit + "/pledges/form"));
        assertThat(form.get("awardYear").asInt()).isEqualTo(2022);
        assertThat(form.get("rows")).hasSize(17);
        assertThat(form.get("years").valueStream().map(JsonNode::asInt)).contains(2022, 2019);
        problem(fixtures.headOfficer.get(unit + "/pledges/form"), HttpStatus.NOT_FOUND, "unit-unknown");
        var first = json(person.post(mine, "{\"awardYear\": 2022, \"room\": \"Văn phòng\", \"titles\": [\"LDTT\"]}"));
        var second = json(person.post(mine, "{\"awardYear\": 2022, \"room\": \"\", \"titles\": [\"CSTDCS\"]}"));

        assertThat(second.get("id")).isEqualTo(first.get("id"));
        assertThat(second.get("name").asString()).isEqualTo("Lê Thị Mẫu");
        assertThat(json(person.get("/api/registration/pledges/mine?year=2022"))
                        .at("/items/0/titles/0")
                        .asString())
                .isEqualTo("CSTDCS");
        assertThat(json(person.get("/api/registration/pledges/mine?year=2023")).get("items"))
                .isEmpty();
        problem(person.post(unit + "/pledges", pledge("Người khác", "LDTT")), HttpStatus.FORBIDDEN, "not-allowed");
        problem(
                fixtures.headOfficer.post(mine, "{\"awardYear\": 2022, \"titles\": [\"LDTT\"]}"),
                HttpStatus.NOT_FOUND,
                "unit-unknown");
        assertThat(pledges("le thi")).hasSize(1);
        assertThat(post(person, "/api/registration/pledges/" + first.get("id").asString() + "/withdrawal", 2))
                .hasStatusOk();
        assertThat(pledges("")).isEmpty();
    }

    @Test
    void whoPledgesTwiceAtOnceHasPledgedOnce() throws Exception {
        var person = staffPerson("Lê Thị Mẫu");
        for (int year = 2022; year < 2029; year++) {
            var body = "{\"awardYear\": %d, \"titles\": [\"LDTT\"]}".formatted(year);
            try (var both = Executors.newFixedThreadPool(2)) {
                var start = new CyclicBarrier(2);
                Callable<Integer> pledge = () -> {
                    start.await();
                    return person.post(unit + "/pledges/mine", body)
                            .getResponse()
                            .getStatus();
                };
                for (var answer : both.invokeAll(List.of(pledge, pledge))) {
                    assertThat(answer.get()).isEqualTo(200);
                }
            }
            assertThat(json(person.get("/api/registration/pledges/mine?year=" + year))
                            .get("items"))
                    .hasSize(1);
        }
    }

    @Test
    void whoSaysTheSameAgainChangesNothing() {
        var person = staffPerson("Lê Thị Mẫu");
        var body = "{\"awardYear\": 2022, \"titles\": [\"LDTT\"]}";
        json(person.post(unit + "/pledges/mine", body));

        assertThat(json(person.post(unit + "/pledges/mine", body))
                        .get("version")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void namesThatDifferInAMarkOrACapitalAreTwoPeople() {
        for (var name : List.of("Lê Thị Hoa", "Lê Thị Hòa", "lê thị hoa")) {
            assertThat(fixtures.officer.post(unit + "/pledges", pledge(name, "LDTT")))
                    .hasStatus(HttpStatus.CREATED);
        }
        problem(
                fixtures.officer.post(unit + "/pledges", pledge("Lê  Thị Hòa ", "LDTT")),
                HttpStatus.CONFLICT,
                "pledge-exists");
        var preview = work.result(upload(
                fixtures.officer,
                lists(),
                LargeWorkbookFile.of(List.of(
                        PLEDGE_HEADINGS,
                        List.of("1", "Lê Thị Hoa", "Văn phòng", "CSTĐCS"),
                        List.of("2", "Lê Thị Hòa", "Văn phòng", "LĐTT"),
                        List.of("3", "LÊ THỊ HOA", "Văn phòng", "LĐTT"),
                        List.of("4", "Đỗ Dân", "Văn phòng", "LĐTT"),
                        List.of("5", "Đỗ Dần", "Văn phòng", "LĐTT")))));
        assertThat(preview.get("acceptable").asBoolean()).isTrue();
        assertThat(preview.get("rows").valueStream().map(it -> it.get("effect").asString()))
                .containsExactly("CHANGED", "SAME", "ADDED", "ADDED", "ADDED");
        assertThat(preview.at("/rows/2/problems")
                        .valueStream()
                        .map(it -> it.get("code").asString()))
                .containsExactly("name-like-row", "name-like-pledge");
        assertThat(preview.at("/rows/2/problems/1/message").asString()).contains("“lê thị hoa, Văn phòng”");

        work.result(post(fixtures.officer, takingOf(preview), version(preview)));

        assertThat(namesOf(pledges("hoa")))
                .containsExactlyInAnyOrder("Lê Thị Hoa", "Lê Thị Hòa", "lê thị hoa", "LÊ THỊ HOA");
        assertThat(namesOf(pledges("do dan"))).containsExactlyInAnyOrder("Đỗ Dân", "Đỗ Dần");
        assertThat(json(fixtures.officer.get(unit + "/pledges/roll-up?year=2022"))
                        .get("duplicates")
                        .valueStream()
                        .map(it -> it.get("names").size()))
                .containsExactlyInAnyOrder(4, 2);
    }

    @Test
    void namesakesAreToldApartByTheirPositions() {
        var first = json(fixtures.officer.post(unit + "/pledges", pledge("Lê Thị Hòa", "LDTT")));
        var path = "/api/registration/pledges/" + first.get("id").asString();
        problem(
                fixtures.officer.post(unit + "/pledges", pledge("Lê Thị Hòa", "Kế toán", "LDTT")),
                HttpStatus.CONFLICT,
                "pledge-namesake-unclear");
        assertThat(fixtures.officer.put(path, "{\"position\": \"Văn thư\", \"titles\": [\"LDTT\"]}", 1))
                .hasStatusOk();
        var second = json(fixtures.officer.post(unit + "/pledges", pledge("Lê Thị Hòa", "Kế toán", "LDTT")));
        assertThat(second.get("id")).isNotEqualTo(first.get("id"));

        for (var position : List.of("\"Kế  toán\"", "null")) {
            problem(
                    fixtures.officer.put(path, "{\"position\": %s, \"titles\": [\"LDTT\"]}".formatted(position), 2),
                    HttpStatus.CONFLICT,
                    "pledge-namesake-unclear");
        }
        var unclear = work.result(upload(
                fixtures.officer,
                lists(),
                LargeWorkbookFile.of(List.of(PLEDGE_HEADINGS, List.of("1", "Lê Thị Hòa", "Văn phòng", "CSTĐCS")))));
        assertThat(unclear.get("acceptable").asBoolean()).isFalse();
        assertThat(unclear.at("/rows/0/problems/0/code").asString()).isEqualTo("namesakes-unclear");
        problem(
                post(fixtures.officer, takingOf(unclear), version(unclear)),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "pledge-list-not-acceptable");
        assertThat(pledges("hoa ke toan")).hasSize(1);
        assertThat(pledges("hoa")).hasSize(2);
    }

    @Test
    void aRequestThatComesAgainIsAnsweredTheSameWhateverIsKnownSince() {
        var body = pledge("Lê Thị Hòa", "LDTT");
        var first = json(fixtures.officer.post(unit + "/pledges", body, "key-of-a-name"));
        var path = "/api/registration/pledges/" + first.get("id").asString();
        assertThat(fixtures.officer.put(path, "{\"position\": \"Văn thư\", \"titles\": [\"LDTT\"]}", 1))
                .hasStatusOk();

        assertThat(json(fixtures.officer.post(unit + "/pledges", body, "key-of-a-name")))
                .isEqualTo(first);
    }

    @Test
    void aPledgeOfBeforeTheKeyKeepsItsIdAndIsFound() {
        keepsItsId(NamedId.of(
                "internal-pledge", fixtures.unit.toString(), "2022", "PERSON", "nguyen van anh", "van phong"));
    }

    @Test
    void aPledgeUnderTheKeyedIdOfANameWithoutMarksKeepsItsIdAndIsFound() {
        keepsItsId(keyedIds.of(
                "internal-pledge", fixtures.unit.toString(), "2022", "PERSON", "nguyen van anh", "van phong"));
    }

    private void keepsItsId(UUID former) {
        var now = json(fixtures.officer.post(unit + "/pledges", pledge("Nguyễn Văn Ánh", "LDTT")));
        var id = UUID.fromString(now.get("id").asString());
        assertThat(id).isNotEqualTo(former);
        MongoCollection<Document> pledges =
                TestStore.database("registration-service").getCollection("internalPledges");
        var stored = Objects.requireNonNull(pledges.findOneAndDelete(new Document("_id", id)));
        stored.get("state", Document.class).put("id", former);
        pledges.insertOne(stored.append("_id", former));

        problem(
                fixtures.officer.post(unit + "/pledges", pledge("Nguyễn Văn Ánh", "CSTDCS")),
                HttpStatus.CONFLICT,
                "pledge-exists");
        var file =
                LargeWorkbookFile.of(List.of(PLEDGE_HEADINGS, List.of("1", "Nguyễn Văn Ánh", "Văn phòng", "CSTĐCS")));
        var preview = work.result(upload(fixtures.officer, lists(), file));
        assertThat(preview.at("/rows/0/effect").asString()).isEqualTo("CHANGED");
        work.result(post(fixtures.officer, takingOf(preview), version(preview)));
        assertThat(idsOf(pledges(""))).containsExactly(former.toString());

        assertThat(post(fixtures.officer, "/api/registration/pledges/" + former + "/withdrawal", 2))
                .hasStatusOk();
        var again = json(fixtures.officer.post(unit + "/pledges", pledge("Nguyễn Văn Ánh", "CSTDTQ")));
        assertThat(again.get("id").asString()).isEqualTo(former.toString());
        for (var other : List.of("Nguyễn Văn Anh", "nguyen van anh")) {
            assertThat(json(fixtures.officer.post(unit + "/pledges", pledge(other, "LDTT")))
                            .get("version")
                            .asInt())
                    .isEqualTo(1);
        }
        assertThat(idsOf(pledges("anh"))).hasSize(3).contains(former.toString()).doesNotHaveDuplicates();
    }

    @Test
    void theNextPartOfAListBeginsAfterOneOfItsOwn() {
        List.of("Nguyễn Văn An", "Nguyễn Văn Bình", "Nguyễn Văn Cường")
                .forEach(it -> json(fixtures.officer.post(unit + "/pledges", pledge(it, "LDTT"))));
        var first = json(fixtures.officer.get(unit + "/pledges?year=2022&limit=1"));
        var cursor = first.get("next").asString();

        assertThat(json(fixtures.officer.get(unit + "/pledges?year=2022&after=" + cursor))
                        .get("items"))
                .hasSize(2);
        assertThat(post(fixtures.officer, "/api/registration/pledges/" + cursor + "/withdrawal", 1))
                .hasStatusOk();
        assertThat(json(fixtures.officer.get(unit + "/pledges?year=2022&after=" + cursor))
                        .get("items"))
                .hasSize(2);
        problem(
                fixtures.officer.get(unit + "/pledges?year=2023&after=" + cursor),
                HttpStatus.BAD_REQUEST,
                "parameter-invalid");
    }

    @Test
    void aListOfPledgesIsTakenWholeAndOnce() {
        json(fixtures.officer.post(unit + "/pledges", pledge("Nguyễn Văn Ánh", "LDTT")));
        var file = LargeWorkbookFile.of(List.of(
                PLEDGE_HEADINGS,
                List.of("1", "Nguyễn Văn Ánh", "Văn phòng", "LĐTT, CSTĐCS"),
                List.of("2", "Trần Thị Bình", "Văn phòng", "LĐTT"),
                List.of("", "", "Văn phòng", "Tập thể lao động xuất sắc")));
        var preview = work.result(upload(fixtures.officer, lists(), file));
        assertThat(preview.get("acceptable").asBoolean()).isTrue();
        assertThat(preview.get("rows").valueStream().map(it -> it.get("effect").asString()))
                .containsExactly("CHANGED", "ADDED", "ADDED");
        assertThat(pledges("")).hasSize(1);

        var taken = work.result(post(fixtures.officer, takingOf(preview), version(preview)));

        assertThat(taken.get("alreadyTaken").asBoolean()).isTrue();
        assertThat(pledges("")).hasSize(3);
        var again = work.result(upload(fixtures.officer, lists(), file));
        assertThat(again.get("alreadyTaken").asBoolean()).isTrue();
        work.result(post(fixtures.officer, takingOf(again), version(again)));
        assertThat(json(fixtures.officer.get(unit + "/pledges?year=2022&search=binh"))
                        .at("/items/0/version")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aListOfPledgesWithAnErrorChangesNothing() {
        var preview = work.result(upload(
                fixtures.officer,
                lists(),
                LargeWorkbookFile.of(List.of(
                        PLEDGE_HEADINGS,
                        List.of("1", "Nguyễn Văn Ánh", "Văn phòng", "LĐTT"),
                        List.of("2", "Trần Thị Bình", "Văn phòng", "Hoa hậu")))));

        assertThat(preview.get("acceptable").asBoolean()).isFalse();
        assertThat(preview.at("/rows/1/problems/0/code").asString()).isEqualTo("title-not-understood");
        assertThat(preview.at("/rows/1/problems/0/column").asString()).isEqualTo("D");
        problem(
                post(fixtures.officer, takingOf(preview), version(preview)),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "pledge-list-not-acceptable");
        assertThat(pledges("")).isEmpty();
    }

    @Test
    void pledgesAreSetAgainstTheRegistration() {
        take(readStaff(LargeWorkbookFile.ofStaff(4), "2022-01-01"));
        fixtures.officer.put(
                "/api/registration/registrations/" + fixtures.startDraft(fixtures.openRound(2022, 0, 10)), CONTENT, 1);
        json(fixtures.officer.post(unit + "/pledges", pledge("Nguyễn Văn Ánh", "CSTDCS")));
        json(staffPerson("Nguyễn Văn Anh")
                .post(unit + "/pledges/mine", "{\"awardYear\": 2022, \"titles\": [\"LDTT\"]}"));

        var sums = json(fixtures.officer.get(unit + "/pledges/roll-up?year=2022"));

        assertThat(sums.get("staffCount").asInt()).isEqualTo(4);
        assertThat(sums.get("rooms").asInt()).isEqualTo(4);
        assertThat(sums.get("staffAsOf").asString()).isEqualTo("2022-01-01");
        assertThat(sums.get("people").asInt()).isEqualTo(2);
        assertThat(sums.at("/lines/0/code").asString()).isEqualTo("LDTT");
        assertThat(sums.at("/lines/0/pledged").asInt()).isEqualTo(2);
        assertThat(sums.at("/lines/0/typed").asInt()).isEqualTo(70);
        assertThat(sums.at("/lines/0/difference").asInt()).isEqualTo(-68);
        assertThat(sums.at("/lines/1/pledged").asInt()).isEqualTo(1);
        assertThat(sums.get("registrationVersion").asInt()).isEqualTo(2);
        assertThat(sums.at("/duplicates/0/pledgeIds")).hasSize(2);
    }

    private JsonNode readStaff(byte[] file, String asOf) {
        var begun = upload(fixtures.officer, unit + "/staff-lists?fileName=danh-sach.xlsx&asOf=" + asOf, file);
        return work.result(begun);
    }

    private JsonNode take(JsonNode read) {
        var taken = post(fixtures.officer, taking(read), version(read));
        assertThat(taken).hasStatusOk();
        return json(taken);
    }

    private int staffOn(String day) {
        return json(fixtures.officer.get(unit + "/staff?on=" + day))
                .get("total")
                .asInt();
    }

    private JsonNode pledges(String search) {
        return json(fixtures.officer.get(unit + "/pledges?year=2022&search=" + search))
                .get("items");
    }

    private String lists() {
        return unit + "/pledge-lists?fileName=dang-ky.xlsx&awardYear=2022";
    }

    private String takingOf(JsonNode preview) {
        return unit + "/pledge-lists/" + preview.get("digest").asString() + "/acceptance?awardYear=2022";
    }

    private static String taking(JsonNode list) {
        return "/api/registration/staff-lists/" + list.get("id").asString() + "/acceptance";
    }

    private static long version(JsonNode of) {
        return of.get("version").asLong();
    }

    private static String pledge(String name, String title) {
        return """
                {"awardYear": 2022, "pledger": "PERSON", "name": "%s", "room": "Văn phòng", "titles": ["%s"]}
                """.formatted(name, title);
    }

    private static String pledge(String name, String position, String title) {
        return """
                {"awardYear": 2022, "pledger": "PERSON", "name": "%s", "room": "Văn phòng", "position": "%s",
                 "titles": ["%s"]}
                """.formatted(name, position, title);
    }

    private static List<String> namesOf(JsonNode pledges) {
        return pledges.valueStream().map(it -> it.get("name").asString()).toList();
    }

    private static List<String> idsOf(JsonNode pledges) {
        return pledges.valueStream().map(it -> it.get("id").asString()).toList();
    }

    private static MvcTestResult post(Http.Session session, String path, long version) {
        return session.post(path, "{}", UUID.randomUUID().toString(), version);
    }

    private static MvcTestResult upload(Http.Session session, String path, byte[] file) {
        return session.upload(path, file);
    }

    /** Somebody who works in the unit and speaks only for themselves. */
    private Http.Session staffPerson(String name) {
        var person = UUID.randomUUID();
        var body = Map.of(
                "type",
                "duty.changed.v1",
                "personId",
                person,
                "version",
                1,
                "name",
                name,
                "duties",
                List.of(Map.of("unitId", fixtures.unit, "role", "STAFF", "from", "2020-01-01")));
        TestBroker.publish("duty", person, JsonMapper.shared().writeValueAsString(body));
        var session = http.as(person, name);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> session.get(unit + "/staff").getResponse().getStatus() == 403);
        return session;
    }
}

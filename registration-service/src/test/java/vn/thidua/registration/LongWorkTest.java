package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.platform.test.Responses.json;
import static vn.thidua.platform.test.Responses.problem;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.registration.fileimport.office.CostlyFiles;
import vn.thidua.registration.fileimport.office.SampleForm;

/** Dear files of every kind beside the requests: bounded, fair between units, and stopped when nobody wants them. */
@ServiceTest
class LongWorkTest {

    private static final int ENOUGH_WAITING = 4;

    @Autowired
    Http http;

    RegistrationFixtures fixtures;
    String unit = "";
    String form = "";

    @BeforeEach
    void prepare() {
        fixtures = new RegistrationFixtures(http);
        fixtures.awaitReplicas();
        unit = "/api/registration/units/" + fixtures.unit;
        form = "/api/registration/registrations/" + fixtures.startDraft(fixtures.openRound(2022, 0, 10));
    }

    @AfterEach
    void cancelAll() {
        for (var work : json(fixtures.officer.get(unit + "/work")).get("items")) {
            if (work.get("cancellable").asBoolean()) {
                fixtures.officer.post(pathOf(work.get("id").asString()) + "/cancellation", "");
            }
        }
    }

    @Test
    void oneUnitsDearFilesHoldUpNeitherAnotherUnitsSmallOneNorAnyRequest() {
        var dear = dearFiles().map(this::begun).toList();

        var other = "/api/registration/units/" + fixtures.stranger + "/staff-lists?fileName=a.xlsx&asOf=2022-01-01";
        var small = fixtures.outsider.upload(other, CostlyFiles.people(3));
        assertThat(json(small).get("place").asInt()).isLessThanOrEqualTo(2);
        assertThat(fixtures.officer.get(form)).hasStatusOk();
        var read = new WorkOverHttp(fixtures.outsider).result(small);

        assertThat(read.get("people").asInt()).isEqualTo(3);
        // The unit's are served one after the other, so hardly any of them came before the other unit's.
        assertThat(dear.stream().filter(it -> state(it).equals("DONE"))).hasSizeLessThan(dear.size());
        assertThat(dear.stream().filter(it -> state(it).equals("RUNNING"))).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aUnitThatHasEnoughWaitingIsToldSo() {
        var begun = dearFiles().map(this::begun).toList();
        assertThat(begun).hasSize(ENOUGH_WAITING + 1);

        var more = Stream.of(5, 6, 7)
                .map(it -> fixtures.officer.upload(staff("2022-03-0" + it), CostlyFiles.people(90_000)))
                .filter(it -> it.getResponse().getStatus() != HttpStatus.ACCEPTED.value())
                .toList();
        assertThat(more).isNotEmpty();
        problem(more.getFirst(), HttpStatus.TOO_MANY_REQUESTS, "too-much-work-of-unit");
        assertThat(more.getFirst()).hasHeader("Problem-Code", "too-much-work-of-unit");
    }

    @Test
    void whatIsCancelledStopsAndLeavesNothing() {
        var work = begun(fixtures.officer.upload(staff("2022-01-01"), CostlyFiles.people(90_000)));
        await().atMost(Duration.ofSeconds(60)).until(() -> !state(work).equals("WAITING"));

        var cancelled = json(fixtures.officer.post(pathOf(work) + "/cancellation", ""));

        assertThat(cancelled.get("state").asString()).isEqualTo("ENDED");
        assertThat(cancelled.get("code").asString()).isEqualTo("work-cancelled");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(json(fixtures.officer.get(unit + "/staff-lists"))
                                .get("items")
                                .valueStream())
                        .allMatch(it -> it.get("state").asString().equals("FAILED")));
    }

    @Test
    void onlyTheUnitSeesAndCancelsItsWork() {
        var work = begun(fixtures.officer.upload(staff("2022-01-01"), CostlyFiles.people(9_000)));

        for (var session : List.of(fixtures.outsider, fixtures.headOfficer, fixtures.nobody, fixtures.administrator)) {
            problem(session.get(pathOf(work)), HttpStatus.NOT_FOUND, "work-unknown");
            problem(session.post(pathOf(work) + "/cancellation", ""), HttpStatus.NOT_FOUND, "work-unknown");
            problem(session.get(unit + "/work"), HttpStatus.NOT_FOUND, "work-unknown");
        }
        assertThat(fixtures.leader.get(pathOf(work))).hasStatusOk();
    }

    /** One more than may wait: the first of them is being read. */
    private Stream<MvcTestResult> dearFiles() {
        var forms = CostlyFiles.forms();
        return Stream.of(
                fixtures.officer.upload(staff("2022-01-01"), CostlyFiles.people(90_000)),
                fixtures.officer.upload(
                        unit + "/pledge-lists?fileName=a.xlsx&awardYear=2022", CostlyFiles.pledges(2_000)),
                fixtures.officer.upload(form + "/readings?fileName=a.xlsx", forms.get("near titles")),
                fixtures.officer.upload(form + "/readings?fileName=b.docx", forms.get("tables")),
                fixtures.officer.upload(form + "/readings?fileName=c.docx", SampleForm.docx()));
    }

    private String begun(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.ACCEPTED);
        return json(answer).get("id").asString();
    }

    private String state(String work) {
        return json(fixtures.officer.get(pathOf(work))).get("state").asString();
    }

    private String staff(String day) {
        return unit + "/staff-lists?fileName=can-bo.xlsx&asOf=" + day;
    }

    private static String pathOf(String work) {
        return "/api/registration/work/" + work;
    }
}

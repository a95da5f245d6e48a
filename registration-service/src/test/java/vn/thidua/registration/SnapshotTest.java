package vn.thidua.registration;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.test.Responses.json;
import static vn.thidua.platform.test.Responses.problem;
import static vn.thidua.registration.LargeBloc.REGISTRATIONS;
import static vn.thidua.registration.LargeBloc.ROUNDS;
import static vn.thidua.registration.LargeBloc.YEAR;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.MovableClock;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.platform.test.TestStore;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.comparison.MemberLine.MemberTarget;
import vn.thidua.registration.snapshot.SnapshotTables;

/** Summaries that stay what they were, numbered without gaps. */
@ServiceTest
@Import(Instruments.class)
class SnapshotTest {

    @Autowired
    Http http;

    @Autowired
    MovableClock clock;

    @Autowired
    SnapshotTables tables;

    final MongoDatabase database = TestStore.database("registration-service");

    LargeBloc bloc;
    UUID round;
    String path = "";

    @BeforeEach
    void open() {
        bloc = new LargeBloc(http, 5);
        round = bloc.openRound(YEAR, clock.instant());
        path = ROUNDS + round + "/snapshots";
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aSnapshotStaysWhateverHappensAfterwards() throws Exception {
        var registration = bloc.register(round, bloc.units.get(1), 12);
        var taken = bloc.headOfficer.post(path, "{\"title\": \"Họp khối lần 1\"}", "key-of-snapshot");
        assertThat(taken).hasStatus(HttpStatus.CREATED).hasHeader("Location", path + "/1");
        assertThat(json(bloc.headOfficer.post(path, "{\"title\": \"Họp khối lần 1\"}", "key-of-snapshot")))
                .isEqualTo(json(taken));
        var before = text(bloc.headOfficer.get(path + "/1"));

        bloc.headOfficer.post(
                REGISTRATIONS + registration + "/return",
                "{\"reason\":\"Xem lại\"}",
                "key-of-return",
                bloc.version(REGISTRATIONS + registration));
        assertThat(bloc.everybody.put(
                        REGISTRATIONS + registration,
                        LargeBloc.content(13),
                        bloc.version(REGISTRATIONS + registration)))
                .hasStatusOk();
        bloc.send(REGISTRATIONS + registration);

        assertThat(text(bloc.headOfficer.get(path + "/1"))).isEqualTo(before);
        var open = json(bloc.headOfficer.get(path + "/1"));
        assertThat(open.get("intact").asBoolean()).isTrue();
        assertThat(open.at("/snapshot/title").asString()).isEqualTo("Họp khối lần 1");
        assertThat(open.at("/snapshot/sent").asInt()).isEqualTo(1);
        assertThat(open.at("/table/members/1/lines/0/individual/quantity").asString())
                .isEqualTo("12");
        var table = before.substring(before.indexOf("\"table\":") + 8, before.length() - 1);
        assertThat(open.at("/snapshot/hash").asString()).isEqualTo(sha256(table));
    }

    @Test
    void whatHasChangedIsToldCellByCell() {
        bloc.headOfficer.post(path, "{}");
        bloc.register(round, bloc.units.get(1), 12);
        bloc.headOfficer.post(path, "{}");
        assertThat(items(bloc.headOfficer.get(path + "/difference?from=2&to=now")))
                .isEmpty();
        bloc.start(round, bloc.units.get(2));

        var between = items(bloc.headOfficer.get(path + "/difference?from=1&to=2"));
        assertThat(between).hasSize(2 + LargeBloc.TITLES * 4);
        assertThat(between.getFirst().get("cell").asString()).isEqualTo("state");
        assertThat(between.getFirst().get("before").asString()).isEqualTo("NOT_STARTED");
        assertThat(between.getFirst().get("after").asString()).isEqualTo("SUBMITTED");
        assertThat(between.get(2).get("cell").asString()).isEqualTo("quantity");
        assertThat(between.get(2).get("change").asString()).isEqualTo("ADDED");
        assertThat(items(bloc.headOfficer.get(path + "/difference?from=2&to=now")))
                .singleElement()
                .satisfies(it -> assertThat(it.get("after").asString()).isEqualTo("DRAFT"));
        assertThat(items(bloc.headOfficer.get(path + "/difference?from=2&to=1")))
                .hasSize(2 + LargeBloc.TITLES * 4);
    }

    @Test
    void numbersHaveNoGapsUnderARace() throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var taking = IntStream.range(0, 12)
                    .<Callable<MvcTestResult>>mapToObj(_ -> () -> bloc.headOfficer.post(path, "{\"title\": null}"))
                    .toList();
            assertThat(executor.invokeAll(taking))
                    .allSatisfy(it -> assertThat(it.resultNow()).hasStatus(HttpStatus.CREATED))
                    .extracting(it -> json(it.resultNow()).get("number").asInt())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 12).boxed().toList());
        }
        assertThat(items(bloc.headOfficer.get(path)))
                .extracting(it -> it.get("number").asInt())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void aTableThatWasMeddledWithIsNoLongerIntact() throws Exception {
        var hash = json(bloc.headOfficer.post(path, "{}")).get("hash").asString();
        var text = text(bloc.headOfficer.get(path + "/1"));
        var table = text.substring(text.indexOf("\"table\":") + 8, text.length() - 1);
        var tables = database.getCollection("snapshotTables");

        tables.updateOne(eq("_id", hash), set("table", new Binary(deflated(table.replace("MEMBER", "DEPUTY")))));
        var open = json(bloc.headOfficer.get(path + "/1"));
        assertThat(open.get("intact").asBoolean()).isFalse();
        assertThat(open.at("/table/members/1/role").asString()).isEqualTo("DEPUTY");

        tables.updateOne(eq("_id", hash), set("table", new Binary(new byte[] {1, 2, 3})));
        problem(bloc.headOfficer.get(path + "/1"), HttpStatus.CONFLICT, "snapshot-damaged");
        tables.deleteOne(eq("_id", hash));
        problem(bloc.headOfficer.get(path + "/1"), HttpStatus.CONFLICT, "snapshot-damaged");
    }

    /** Its round had more fields, and what the rules say of members stood there in words. */
    @Test
    void aTableOfAnEarlierReleaseIsReadAsItWasHashed() throws Exception {
        var text = stored();
        var hash = sha256(text);
        database.getCollection("snapshotTables")
                .insertOne(new Document("_id", hash).append("table", new Binary(deflated(text))));
        var id = json(bloc.headOfficer.post(path, "{}")).get("id").asString();
        database.getCollection("snapshots").updateOne(eq("_id", UUID.fromString(id)), set("state.hash", hash));

        var frozen = tables.find(hash).orElseThrow();
        assertThat(frozen.text()).isEqualTo(text);
        assertThat(frozen.intact()).isTrue();
        var table = frozen.table();
        assertThat(table.round().blocName()).isEqualTo("Khối mẫu lớn");
        assertThat(table.round().sent()).isEqualTo(6);
        var member = table.members().get(3);
        var pledged = Objects.requireNonNull(member.lines().getFirst().target(Holder.INDIVIDUAL));
        assertThat(pledged.quantityValue()).isEqualTo(10);
        assertThat(pledged.ratio()).isEqualTo("trên 70 %");
        assertThat(pledged.ratioValue()).isEqualByComparingTo("70");
        assertThat(pledged.computedRatio()).isEqualByComparingTo("1");
        assertThat(member.lines().getLast().target(Holder.INDIVIDUAL))
                .extracting(MemberTarget::lastYearQuantity)
                .isEqualTo(9);
        assertThat(items(bloc.headOfficer.get(path + "/difference?from=1&to=now")))
                .anySatisfy(it -> {
                    assertThat(it.get("unitName").asString()).isEqualTo(member.unitName());
                    assertThat(it.get("cell").asString()).isEqualTo("quantity");
                    assertThat(it.get("before").asString()).isEqualTo("10");
                });
    }

    @Test
    void leadersTakeThemAndMembersReadThemOnceTheRoundIsClosed() {
        problem(bloc.member.post(path, "{}"), HttpStatus.FORBIDDEN, "not-allowed");
        assertThat(bloc.administrator.post(path, "{}")).hasStatus(HttpStatus.CREATED);
        for (var page : List.of("", "/1", "/difference?from=1&to=now")) {
            problem(bloc.member.get(path + page), HttpStatus.FORBIDDEN, "comparison-not-yet-open");
            problem(http.as(UUID.randomUUID(), "Người ngoài").get(path + page), HttpStatus.NOT_FOUND, "round-unknown");
        }
        problem(bloc.headOfficer.get(path + "/2"), HttpStatus.NOT_FOUND, "snapshot-unknown");
        problem(bloc.headOfficer.get(path + "/difference?from=1&to=then"), HttpStatus.BAD_REQUEST, "parameter-invalid");

        clock.move(Duration.ofDays(12));
        assertThat(items(bloc.member.get(path))).hasSize(1);
        assertThat(json(bloc.member.get(path + "/1")).at("/table/members/0/own").asBoolean())
                .isFalse();
    }

    private static List<JsonNode> items(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return json(answer).get("items").valueStream().toList();
    }

    private static String text(MvcTestResult answer) throws Exception {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    /** As it was stored by the release whose comparison had the whole view of the round in it. */
    private static String stored() throws IOException {
        try (var in = SnapshotTest.class.getResourceAsStream("/samples/frozen-table.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] deflated(String text) throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}

package vn.thidua.registration.intake.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.test.TestStore;
import vn.thidua.registration.intake.KeptFile;

class MongoKeptFilesTest {

    private static final Instant NOON = Instant.parse("2022-02-14T05:00:00Z");

    private final MongoDatabase database = TestStore.freshDatabase();
    private final UUID registration = UUID.randomUUID();

    @Test
    void keepsAFileUnderItsRegistrationAndDigest() {
        var files = at(NOON);
        files.keep(file("a", NOON));

        assertThat(files.find(registration, "a")).hasValueSatisfying(it -> {
            assertThat(it.bytes()).containsExactly(1, 2, 3);
            assertThat(it.fileName()).isEqualTo("đăng ký.docx");
            assertThat(it.at()).isEqualTo(NOON);
        });
        assertThat(files.find(UUID.randomUUID(), "a")).isEmpty();
        assertThat(files.find(registration, "b")).isEmpty();
    }

    @Test
    void forgetsAFileAfterADay() {
        at(NOON).keep(file("a", NOON));

        assertThat(at(NOON.plus(Duration.ofHours(23))).find(registration, "a")).isPresent();
        assertThat(at(NOON.plus(Duration.ofDays(1))).find(registration, "a")).isEmpty();
    }

    @Test
    void keepsOnlyTheLastFewOfARegistration() {
        var files = at(NOON);
        for (int i = 0; i < 10; i++) {
            files.keep(file("digest-" + i, NOON.plusSeconds(i)));
        }

        assertThat(files.find(registration, "digest-9")).isPresent();
        assertThat(files.find(registration, "digest-7")).isPresent();
        assertThat(files.find(registration, "digest-6")).isEmpty();
        assertThat(database.getCollection("readings").countDocuments()).isEqualTo(3);
    }

    @Test
    void theSameFileIsKeptOnce() {
        var files = at(NOON);
        files.keep(file("a", NOON));
        files.keep(file("a", NOON.plusSeconds(60)));

        assertThat(database.getCollection("readings").countDocuments()).isEqualTo(1);
        assertThat(files.find(registration, "a").orElseThrow().at()).isEqualTo(NOON.plusSeconds(60));
    }

    private MongoKeptFiles at(Instant now) {
        return new MongoKeptFiles(TestStore.storeOf(database), Clock.fixed(now, ZoneOffset.UTC));
    }

    private KeptFile file(String digest, Instant at) {
        return new KeptFile(registration, digest, "đăng ký.docx", new byte[] {1, 2, 3}, at, "Cán bộ mẫu");
    }
}

package vn.thidua.launcher.demo;

import static com.mongodb.client.model.Filters.eq;
import static vn.thidua.launcher.demo.DemoPeople.ADMINISTRATOR;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.bson.RawBsonDocument;
import org.bson.UuidRepresentation;
import vn.thidua.launcher.demo.ResponseTimes.Times;

/** What comparing a large bloc costs against reading the same documents as they are stored. */
public final class ComparisonCost {

    /** As large as a bloc gets. */
    public static final int MEMBERS = 30;

    private static final int CHANGES = 75;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Function<String, URI> addresses;
    private final DemoSignIn signIn;
    private final String store;

    public ComparisonCost(Function<String, URI> addresses, DemoSignIn signIn, String store) {
        this.addresses = addresses;
        this.signIn = signIn;
        this.store = store;
    }

    /** The table after a change, again, and when it need not be sent; and the documents read raw, so many bytes. */
    public record Cost(Times changed, Times again, Times unchanged, Times raw, long bytes) {

        public double ratio() {
            return changed.median() / raw.median();
        }
    }

    public Cost measure() {
        var bloc = new LargeBloc(new Api(addresses, signIn), MEMBERS);
        UUID round = bloc.register();
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build();
        try (var client = MongoClients.create(settings)) {
            var registrations =
                    client.getDatabase("registration-service").getCollection("registrations", RawBsonDocument.class);
            Times raw = ResponseTimes.of(() -> read(registrations, round));
            Times again = ResponseTimes.of(() -> ask(round, "none"));
            return new Cost(changed(bloc, round), again, unchanged(round), raw, read(registrations, round));
        }
    }

    private Times changed(LargeBloc bloc, UUID round) {
        var changes = new AtomicInteger();
        Runnable change = () -> bloc.endEarlier(round, changes.incrementAndGet());
        ResponseTimes.of(CHANGES, change, () -> ask(round, "none"));
        return ResponseTimes.of(CHANGES, change, () -> ask(round, "none"));
    }

    private Times unchanged(UUID round) {
        String tag = ask(round, "none").headers().firstValue("ETag").orElseThrow();
        return ResponseTimes.of(() -> ask(round, tag));
    }

    private HttpResponse<byte[]> ask(UUID round, String tag) {
        URI address = addresses
                .apply("registration-service")
                .resolve("/api/registration/rounds/%s/comparison".formatted(round));
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + signIn.token(ADMINISTRATOR))
                .header("If-None-Match", "W/\"%s\"".formatted(tag.replaceAll("W/|\"", "")))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200 && answer.statusCode() != 304) {
                throw new ApiRefused(answer.statusCode(), "comparison", address.toString());
            }
            return answer;
        } catch (IOException e) {
            throw new ApiRefused(503, "unreachable", address.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiRefused(503, "interrupted", address.toString());
        }
    }

    private static long read(MongoCollection<RawBsonDocument> registrations, UUID round) {
        long bytes = 0;
        for (var document : registrations.find(eq("state.roundId", round)).batchSize(1000)) {
            bytes += document.getByteBuffer().remaining();
        }
        return bytes;
    }
}

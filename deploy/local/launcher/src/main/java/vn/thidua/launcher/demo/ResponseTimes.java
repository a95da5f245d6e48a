package vn.thidua.launcher.demo;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How long the demo's most frequent requests take, one after the other as one person would make them. */
public final class ResponseTimes {

    private static final String REGISTRATIONS = "/api/registration/registrations/";
    private static final int WARMING = 100;
    private static final int MEASURED = 300;

    private final Api api;
    private final LoadedDemo demo;

    public ResponseTimes(Function<String, URI> addresses, DemoSignIn signIn, LoadedDemo demo) {
        this.api = new Api(addresses, signIn);
        this.demo = demo;
    }

    /** The times of one kind of request, in milliseconds. */
    public record Times(double median, double slowestButFivePercent) {}

    public SequencedMap<String, Times> measure() {
        UUID round = demo.round().orElseThrow();
        UUID draft = demo.registrations().get("SKHCN");
        var times = new LinkedHashMap<String, Times>();
        times.put(
                "comparison of the bloc",
                of(() -> api.get("canbo.vpubnd", "/api/registration/rounds/%s/comparison".formatted(round))));
        times.put("registration with its findings", of(() -> api.get("canbo.skhcn", REGISTRATIONS + draft)));
        times.put("registration saved", of(() -> save(REGISTRATIONS + draft)));
        times.put("award catalogue", of(() -> api.get("canbo.skhcn", "/api/award/catalogue?year=2022")));
        times.put("inbox", of(() -> api.get("canbo.vpubnd", "/api/notification/notices")));
        return times;
    }

    private void save(String path) {
        JsonNode saved = api.get("canbo.skhcn", path);
        ObjectNode content = JsonMapper.shared().createObjectNode();
        for (String field : new String[] {
            "heading",
            "preamble",
            "professionalWork",
            "solutions",
            "campaigns",
            "staffCount",
            "collectiveCount",
            "lines"
        }) {
            content.set(field, saved.path(field).deepCopy());
        }
        api.put("canbo.skhcn", path, saved.path("version").asLong(), content);
    }

    static Times of(Runnable request) {
        for (int i = 0; i < WARMING; i++) {
            request.run();
        }
        return of(MEASURED, () -> {}, request);
    }

    /** Without the time of what comes before each request. */
    static Times of(int requests, Runnable before, Runnable request) {
        double[] taken = new double[requests];
        for (int i = 0; i < requests; i++) {
            before.run();
            long begun = System.nanoTime();
            request.run();
            taken[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(taken);
        return new Times(taken[requests / 2], taken[requests * 95 / 100]);
    }
}

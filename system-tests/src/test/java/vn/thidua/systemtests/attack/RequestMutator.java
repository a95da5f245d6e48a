package vn.thidua.systemtests.attack;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes good bodies and addresses bad, each time in another way that follows from the seed. */
final class RequestMutator {

    /** As they stand in an address. */
    private static final List<String> PARAMETERS = List.of(
            "%FF",
            "%00",
            "%C3%28",
            "%E2%80%8B",
            "%E2%80%AE",
            "",
            "-1",
            "0",
            "1e9",
            "NaN",
            "99999999999999999999",
            "2022-13-45",
            "+999999999-12-31",
            "..%2F..%2Fetc%2Fpasswd",
            "%F0%9F%98%80",
            "%24where",
            "%7B%7B7*7%7D%7D",
            "'%20or%20'1'='1",
            "%3Cscript%3E",
            "%0D%0ASet-Cookie:x",
            "%5B%5D",
            "x".repeat(3000),
            "1&year=2");

    private static final List<String> NAMES = List.of(
            "x",
            "year",
            "awardYear",
            "limit",
            "after",
            "search",
            "from",
            "to",
            "left",
            "right",
            "format",
            "edition",
            "snapshot",
            "on",
            "asOf",
            "fileName",
            "roundId",
            "unitId",
            "sort",
            "page",
            "%00",
            "a%5Bb%5D");

    /** As they stand in JSON. */
    private static final List<String> VALUES = List.of(
            "{}",
            "[]",
            "[[]]",
            "true",
            "-1",
            "1e400",
            "99999999999999999999",
            "0.1",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u200b\\u2060\"",
            "\"a\\u202eb\"",
            "\"<b>x</b>\"",
            "\"{{7*7}}\"",
            "\"2022-13-45\"",
            "\"+999999999-12-31\"",
            "\"not-a-uuid\"",
            "\"" + "ắ".repeat(70_000) + "\"",
            "{\"$ne\": null}",
            "[" + "1,".repeat(5_000) + "1]",
            "[".repeat(900) + "]".repeat(900));

    private static final List<String> IF_MATCH =
            List.of("*", "W/\"1\"", "\"1\", \"2\"", "1", "\"-1\"", "\"x\"", "\"99999999999999999999\"", "\"\"", "\"1");

    private static final List<String> TYPES = List.of(
            "text/xml",
            "application/json;charset=utf-16",
            "application/json;charset=nonsense",
            "///",
            "",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/octet-stream");

    private final Random random;

    RequestMutator(Random random) {
        this.random = random;
    }

    /** What is sent in place of something good. */
    record Spoilt(String path, byte[] body, String type, String ifMatch, String key, String what) {}

    /** The same request with one thing wrong that nobody who means well sends. */
    Spoilt spoil(Spoilt good) {
        var hasBody = good.body().length > 2;
        return switch (random.nextInt(hasBody ? 10 : 5)) {
            case 0, 1 -> withParameter(good);
            case 2 -> withId(good);
            case 3 -> new Spoilt(good.path(), good.body(), good.type(), any(IF_MATCH), good.key(), "version");
            case 4 -> new Spoilt(good.path(), good.body(), good.type(), good.ifMatch(), any(PARAMETERS), "key");
            case 5 -> new Spoilt(good.path(), good.body(), any(TYPES), good.ifMatch(), good.key(), "type");
            case 6 -> withBody(good, torn(good.body()), "torn body");
            default -> withBody(good, good.type().endsWith("json") ? changed(good.body()) : torn(good.body()), "body");
        };
    }

    private Spoilt withParameter(Spoilt good) {
        var joined = good.path() + (good.path().contains("?") ? "&" : "?") + any(NAMES) + "=" + any(PARAMETERS);
        return new Spoilt(joined, good.body(), good.type(), good.ifMatch(), good.key(), "parameter");
    }

    /** Whatever stands in the path, the service's own name excepted, or in the query. */
    private Spoilt withId(Spoilt good) {
        var parts = good.path().split("/", -1);
        var at = 3 + random.nextInt(parts.length - 3);
        parts[at] = any(PARAMETERS);
        return new Spoilt(
                String.join("/", Arrays.asList(parts)), good.body(), good.type(), good.ifMatch(), good.key(), "path");
    }

    private static Spoilt withBody(Spoilt good, byte[] body, String what) {
        return new Spoilt(good.path(), body, good.type(), good.ifMatch(), good.key(), what);
    }

    private byte[] torn(byte[] body) {
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(body, random.nextInt(body.length));
            case 1 -> new String(body, UTF_8).getBytes(UTF_16);
            case 2 -> {
                var damaged = body.clone();
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                yield damaged;
            }
            case 3 -> ("[" + new String(body, UTF_8) + "]").getBytes(UTF_8);
            case 4 -> (new String(body, UTF_8) + "}").getBytes(UTF_8);
            default -> any(VALUES).getBytes(UTF_8);
        };
    }

    /** One value anywhere in it is another, is missing, or stands there twice. */
    private byte[] changed(byte[] body) {
        var json = JsonMapper.shared().readTree(body);
        var objects = new ArrayList<ObjectNode>();
        collect(json, objects);
        if (objects.isEmpty()) {
            return torn(body);
        }
        var object = objects.get(random.nextInt(objects.size()));
        var names = new ArrayList<>(object.propertyNames());
        var name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
        var text = json.toString();
        return switch (random.nextInt(4)) {
            case 0 -> {
                object.remove(name);
                yield json.toString().getBytes(UTF_8);
            }
            case 1 ->
                text.replaceFirst("\\{", "{\"" + name + "\":" + Matcher.quoteReplacement(any(VALUES)) + ",")
                        .getBytes(UTF_8);
            default -> {
                object.put(name, "SPOILT");
                yield json.toString().replace("\"SPOILT\"", any(VALUES)).getBytes(UTF_8);
            }
        };
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(it -> collect(it, objects));
        }
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}

package vn.thidua.launcher.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form of a page: where it goes, and what it sends along that nobody sees. */
public record HtmlForm(URI action, SequencedMap<String, String> hidden) {

    private static final Pattern FORM = Pattern.compile("<form[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");

    /** The first form of {@code page} that has the field {@code field}, or none. */
    public static Optional<HtmlForm> with(String field, String page) {
        return FORM.matcher(page)
                .results()
                .map(found -> found.group())
                .filter(form -> form.contains("name=\"%s\"".formatted(field)))
                .filter(form -> ACTION.matcher(form).find())
                .findFirst()
                .map(HtmlForm::of);
    }

    /** The fields as they are sent, the hidden ones first. */
    public String filled(String... namesAndValues) {
        var fields = new LinkedHashMap<>(hidden);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return encode(fields);
    }

    public static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static HtmlForm of(String form) {
        var action = ACTION.matcher(form);
        if (!action.find()) {
            throw new IllegalArgumentException("a form without an action");
        }
        var hidden = new LinkedHashMap<String, String>();
        HIDDEN.matcher(form)
                .results()
                .map(found -> found.group())
                .filter(input -> input.contains("name=\""))
                .forEach(input -> hidden.put(attribute(input, "name"), attribute(input, "value")));
        return new HtmlForm(URI.create(unescaped(action.group(1))), hidden);
    }

    private static String attribute(String input, String name) {
        var value = Pattern.compile("\\s%s=\"([^\"]*)\"".formatted(name)).matcher(input);
        return value.find() ? unescaped(value.group(1)) : "";
    }

    private static String unescaped(String html) {
        return html.replace("&amp;", "&");
    }
}

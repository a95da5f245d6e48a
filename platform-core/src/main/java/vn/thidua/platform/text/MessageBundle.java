package vn.thidua.platform.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.thidua.platform.domain.Sentence;

/** Sentences in one language, out of every file of one name on the class path. */
public final class MessageBundle {

    private final Locale locale;
    private final Map<String, String> patterns;
    private final Map<String, Prepared> prepared = new ConcurrentHashMap<>();

    MessageBundle(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = Map.copyOf(patterns);
    }

    /** A pattern that was parsed, and which of its parameters it formats as numbers by itself. */
    private record Prepared(MessageFormat format, Set<String> numbers) {

        /** The format keeps formatters inside, which are no two threads' at a time. */
        String fill(Map<String, Object> parameters) {
            synchronized (format) {
                return format.format(parameters);
            }
        }
    }

    /** Reads every file of that name on the class path; a key that is said in two ways is a fault of the build. */
    public static MessageBundle load(String file, Locale locale) {
        try {
            var patterns = new HashMap<String, String>();
            for (var url : Collections.list(MessageBundle.class.getClassLoader().getResources(file))) {
                read(url).forEach((key, pattern) -> {
                    var before = patterns.putIfAbsent((String) key, (String) pattern);
                    if (before != null && !before.equals(pattern)) {
                        throw new IllegalStateException("%s says %s otherwise".formatted(url, key));
                    }
                });
            }
            return new MessageBundle(locale, patterns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(URL url) throws IOException {
        try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }

    /** The sentence in this language; one that no file has is a fault of the program. */
    public String say(Sentence sentence) {
        var found = prepared.computeIfAbsent(sentence.key(), this::prepare);
        var parameters = new HashMap<String, Object>();
        sentence.parameters()
                .forEach((name, it) ->
                        parameters.put(name, value(it, found.numbers().contains(name))));
        return found.fill(parameters);
    }

    private Object value(Sentence.Parameter parameter, boolean formatted) {
        BigDecimal number = parameter.number();
        if (number != null) {
            return formatted ? number : NumberText.of(number, locale);
        }
        var english = parameter.english();
        if (english != null && locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return english;
        }
        return parameter.text() == null ? "" : parameter.text();
    }

    private Prepared prepare(String key) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalStateException("no sentence %s in %s".formatted(key, locale));
        }
        return new Prepared(new MessageFormat(pattern, locale), numbersOf(pattern));
    }

    private static Set<String> numbersOf(String text) {
        var pattern = new MessagePattern(text);
        var numbers = new HashSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START
                    && (part.getArgType() == ArgType.SIMPLE || part.getArgType().hasPluralStyle())) {
                numbers.add(pattern.getSubstring(pattern.getPart(i + 1)));
            }
        }
        return numbers;
    }
}

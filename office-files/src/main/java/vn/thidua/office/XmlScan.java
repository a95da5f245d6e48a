package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_BROKEN;
import static vn.thidua.office.FileReason.FILE_HAS_DOCTYPE;
import static vn.thidua.office.FileReason.FILE_INFLATES_TOO_FAR;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Looks through a part character by character before any parser does: UTF-8 or UTF-16 only, no document type, no depth and no
 * number of elements that would wear a parser out. Hands each start tag to a listener.
 */
final class XmlScan {

    static final int DEEPEST = 256;
    static final int LONGEST_SEEN = 4096;

    /** Of a tag, a comment or the like: a parser holds it in memory as a whole. */
    private static final int LONGEST = 2 << 20;

    private static final int END = -1;
    private static final Pattern DECLARATION = Pattern.compile("xml\\s");
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern EIGHT_BITS = Pattern.compile("(?i)utf-?8|us-ascii");
    private static final Pattern SIXTEEN_BITS = Pattern.compile("(?i)utf-?16(le|be)?");

    /** Learns of each start tag: its text without the angle brackets, cut off after some thousand characters. */
    @FunctionalInterface
    interface Tags {
        void start(CharSequence tag);
    }

    private final Reader reader;
    private final Pattern encodings;
    private final FileCounts counts;
    private final Tags tags;
    private final TagNames names;
    private final char[] characters = new char[16 << 10];
    private final StringBuilder seen = new StringBuilder();
    private int count;
    private int at;
    private int depth;
    private int length;
    private boolean empty = true;

    private XmlScan(InputStream bytes, Charset charset, FileCounts counts, Tags tags) {
        this.reader = new InputStreamReader(bytes, strict(charset));
        this.encodings = charset.equals(StandardCharsets.UTF_8) ? EIGHT_BITS : SIXTEEN_BITS;
        this.counts = counts;
        this.tags = tags;
        this.names = new TagNames(counts);
    }

    static void scan(InputStream part, FileCounts counts, Tags tags) {
        try (var bytes = new BufferedInputStream(part, 16 << 10)) {
            new XmlScan(bytes, charsetOf(bytes), counts, tags).scan();
        } catch (IOException e) {
            throw FILE_BROKEN.because("a part is no text");
        }
    }

    private static Charset charsetOf(InputStream bytes) throws IOException {
        bytes.mark(2);
        var first = bytes.read() << 8 | bytes.read() & 0xff;
        bytes.reset();
        return switch (first) {
            case 0xfeff, '<' -> StandardCharsets.UTF_16BE;
            case 0xfffe, '<' << 8 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private void scan() throws IOException {
        for (int it = next(); it != END; it = next()) {
            if (it == '<') {
                markup(next());
            }
            length = 0;
        }
        if (depth != 0 || empty) {
            throw FILE_BROKEN.because("a part breaks off");
        }
    }

    private void markup(int first) throws IOException {
        seen.setLength(0);
        length = 0;
        switch (first) {
            case '!' -> declaration();
            case '?' -> {
                skipPast("?>");
                requireKnownEncoding();
            }
            default -> tag(first);
        }
    }

    private void declaration() throws IOException {
        var first = next();
        if (first == '-' && next() == '-') {
            skipPast("-->");
        } else if (first == '[') {
            skipPast("]]>");
        } else {
            throw FILE_HAS_DOCTYPE.because("a part declares a document type");
        }
    }

    private void tag(int first) throws IOException {
        int quote = 0;
        int last = 0;
        for (int it = first; it != '>' || quote != 0; it = next()) {
            if (it == END || it == '<') {
                throw FILE_BROKEN.because("a tag breaks off");
            }
            if (quote == 0 && (it == '"' || it == '\'')) {
                quote = it;
            } else if (it == quote) {
                quote = 0;
                names.end();
            } else if (quote == 0) {
                names.bare(it);
            } else {
                names.quoted(it);
            }
            if (seen.length() < LONGEST_SEEN) {
                seen.append((char) it);
            }
            last = it;
        }
        names.end();
        if (first == '/') {
            depth--;
            return;
        }
        if (last != '/') {
            depth++;
        }
        empty = false;
        counts.element();
        if (depth > DEEPEST) {
            throw FILE_INFLATES_TOO_FAR.because("a part is too deep");
        }
        tags.start(seen);
    }

    private void skipPast(String end) throws IOException {
        int matched = 0;
        while (matched < end.length()) {
            var it = next();
            if (it == END) {
                throw FILE_BROKEN.because("a part breaks off");
            }
            if (seen.length() < LONGEST_SEEN) {
                seen.append((char) it);
            }
            // "]]]>" ends as "]]>" does: one more of the repeated character does not begin again.
            var again = matched == 2 && end.length() == 3 && it == end.charAt(1);
            matched = it == end.charAt(matched) ? matched + 1 : again ? 2 : it == end.charAt(0) ? 1 : 0;
        }
    }

    /** A parser believes the declaration from there on, and would read something else than was looked through. */
    private void requireKnownEncoding() {
        if (!DECLARATION.matcher(seen).lookingAt()) {
            return;
        }
        var encoding = ENCODING.matcher(seen);
        if (seen.length() >= LONGEST_SEEN
                || (encoding.find() && !encodings.matcher(encoding.group(1)).matches())) {
            throw FILE_BROKEN.because("a part is written in another encoding than it seems, or in a rare one");
        }
    }

    private int next() throws IOException {
        if (++length > LONGEST) {
            throw FILE_INFLATES_TOO_FAR.because("a tag or comment of more than %d characters", LONGEST);
        }
        if (at == count) {
            count = reader.read(characters);
            at = 0;
            if (count <= 0) {
                count = 0;
                return END;
            }
        }
        return characters[at++];
    }
}

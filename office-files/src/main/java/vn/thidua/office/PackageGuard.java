package vn.thidua.office;

import static vn.thidua.office.FileReason.FILE_BROKEN;
import static vn.thidua.office.FileReason.FILE_HAS_EXTERNAL_LINKS;
import static vn.thidua.office.FileReason.FILE_HAS_MACROS;
import static vn.thidua.office.FileReason.FILE_KIND_UNKNOWN;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Accepts a Word document or Excel workbook of today after every part was inflated, counted and looked through. What
 * is XML is decided by content type as well as by name, because a reader finds parts by what refers to them.
 */
final class PackageGuard {

    private static final String TYPES = "[Content_Types].xml";
    /** Where content of another file or macros may hide. */
    private static final Pattern MACROS =
            Pattern.compile("(?i)vbaProject|macroEnabled|/macrosheets/|ms-excel\\.macrosheet");

    private static final Pattern LINKED_BOOK = Pattern.compile("(?i)^xl/externalLinks/.*");

    private final ZipPackage parts;
    private final FileCounts counts = new FileCounts();
    private final Map<String, Integer> lastRows = new HashMap<>();
    private final Set<String> scanned = new HashSet<>();
    private final Set<String> xmlParts = new HashSet<>();
    private final Set<String> xmlExtensions = new HashSet<>(Set.of("xml", "rels"));
    private GuardedFile.@Nullable Kind kind;
    private String main = "";

    private PackageGuard(ZipPackage parts) {
        this.parts = parts;
    }

    static GuardedFile check(byte[] bytes, CancellationCheck cancellation) {
        return new PackageGuard(new ZipPackage(bytes, cancellation)).check();
    }

    private GuardedFile check() {
        if (!parts.has(TYPES)) {
            throw FILE_KIND_UNKNOWN.because("the zip is no office file");
        }
        parts.names().forEach(PackageGuard::requireHarmlessName);
        XmlScan.scan(parts.open(TYPES), counts, this::type);
        parts.names().stream().sorted().filter(it -> !it.equals(TYPES)).forEach(this::look);
        var found = kind;
        if (found == null || !parts.has(main)) {
            throw FILE_KIND_UNKNOWN.because("the file is neither a Word document nor an Excel workbook");
        }
        return new GuardedFile.Package(parts, found, main, Map.copyOf(lastRows), Set.copyOf(scanned));
    }

    private static void requireHarmlessName(String name) {
        if (MACROS.matcher("/" + name).find()) {
            throw FILE_HAS_MACROS.because("the file has macros");
        }
        if (LINKED_BOOK.matcher(name).matches()) {
            throw FILE_HAS_EXTERNAL_LINKS.because("the workbook is linked to another");
        }
    }

    private void type(CharSequence tag) {
        if (MACROS.matcher(tag).find()) {
            throw FILE_HAS_MACROS.because("the file has macros");
        }
        if (tag.length() >= XmlScan.LONGEST_SEEN) {
            throw FILE_BROKEN.because("a content type is longer than any");
        }
        var type = TagText.attribute(tag, "ContentType").strip();
        if (type.toLowerCase(Locale.ROOT).endsWith("xml")) {
            xmlParts.add(partOf(tag));
            xmlExtensions.add(TagText.attribute(tag, "Extension").toLowerCase(Locale.ROOT));
        }
        if (type.endsWith("wordprocessingml.document.main+xml")) {
            main(GuardedFile.Kind.DOCX, partOf(tag));
        } else if (type.endsWith("spreadsheetml.sheet.main+xml")) {
            main(GuardedFile.Kind.XLSX, partOf(tag));
        }
    }

    private void main(GuardedFile.Kind found, String part) {
        if (kind != null) {
            throw FILE_BROKEN.because("the file says that it is two documents");
        }
        kind = found;
        main = part;
    }

    private static String partOf(CharSequence tag) {
        var name = TagText.attribute(tag, "PartName");
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private void look(String name) {
        try (var part = parts.open(name)) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".rels")) {
                XmlScan.scan(part, counts, PackageGuard::relationship);
                scanned.add(name);
            } else if (isXml(name)) {
                var sheet = new SheetLimits(counts);
                XmlScan.scan(part, counts, sheet);
                lastRows.put(name, sheet.lastRow());
                scanned.add(name);
            } else {
                DoctypeSearch.requireNone(part);
            }
        } catch (IOException e) {
            throw FILE_BROKEN.because("a part cannot be read");
        }
    }

    private boolean isXml(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var extension = lower.substring(lower.lastIndexOf('.') + 1);
        return name.equals(main) || xmlParts.contains(name) || xmlExtensions.contains(extension);
    }

    /** Links that a person would click are text; everything else outside the file would be fetched by a program. */
    private static void relationship(CharSequence tag) {
        if (tag.length() >= XmlScan.LONGEST_SEEN) {
            throw FILE_BROKEN.because("a relationship is longer than any");
        }
        var mode = TagText.attribute(tag, "TargetMode");
        var inside = mode.isEmpty() || mode.equals("Internal");
        if (!inside && !TagText.attribute(tag, "Type").endsWith("/hyperlink")) {
            throw FILE_HAS_EXTERNAL_LINKS.because("the file refers to something outside of it");
        }
    }
}

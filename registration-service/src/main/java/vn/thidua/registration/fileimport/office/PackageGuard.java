package vn.thidua.registration.fileimport.office;

import static vn.thidua.registration.fileimport.FileImportReason.FILE_BROKEN;
import static vn.thidua.registration.fileimport.FileImportReason.FILE_HAS_EXTERNAL_LINKS;
import static vn.thidua.registration.fileimport.FileImportReason.FILE_HAS_MACROS;
import static vn.thidua.registration.fileimport.FileImportReason.FILE_KIND_UNKNOWN;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets in a Word document or Excel workbook of today after every part of it was inflated, counted and looked through. */
final class PackageGuard {

    private static final String TYPES = "[Content_Types].xml";
    /** Where content of another file or macros may hide. */
    private static final Pattern MACROS =
            Pattern.compile("(?i)vbaProject|macroEnabled|/macrosheets/|ms-excel\\.macrosheet");

    private static final Pattern LINKED_BOOK = Pattern.compile("(?i)^xl/externalLinks/.*");

    private final ZipPackage parts;
    private final FileCounts counts = new FileCounts();
    private final Map<String, Integer> lastRows = new HashMap<>();
    private GuardedFile.@Nullable Kind kind;
    private String main = "";

    private PackageGuard(ZipPackage parts) {
        this.parts = parts;
    }

    static GuardedFile check(byte[] bytes) {
        return new PackageGuard(new ZipPackage(bytes)).check();
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
        return new GuardedFile.Package(parts, found, main, Map.copyOf(lastRows));
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
        var type = TagText.attribute(tag, "ContentType");
        if (type.endsWith("wordprocessingml.document.main+xml")) {
            main(GuardedFile.Kind.DOCX, TagText.attribute(tag, "PartName"));
        } else if (type.endsWith("spreadsheetml.sheet.main+xml")) {
            main(GuardedFile.Kind.XLSX, TagText.attribute(tag, "PartName"));
        }
    }

    private void main(GuardedFile.Kind found, String part) {
        if (kind != null) {
            throw FILE_BROKEN.because("the file says that it is two documents");
        }
        kind = found;
        main = part.startsWith("/") ? part.substring(1) : part;
    }

    private void look(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        try (var part = parts.open(name)) {
            if (lower.endsWith(".rels")) {
                XmlScan.scan(part, counts, PackageGuard::relationship);
            } else if (lower.endsWith(".xml")) {
                var sheet = new SheetLimits(counts);
                XmlScan.scan(part, counts, sheet);
                lastRows.put(name, sheet.lastRow());
            } else {
                countThrough(part);
            }
        } catch (IOException e) {
            throw FILE_BROKEN.because("a part cannot be read");
        }
    }

    private static void countThrough(InputStream part) throws IOException {
        var buffer = new byte[16 << 10];
        while (part.read(buffer) >= 0) {
            // Reading is the check: what is longer or other than promised is refused on the way.
        }
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

package vn.thidua.registration.paper;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kind of file a paper becomes. */
public enum Format {
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Refuses with {@link PaperReason#FORMAT_UNKNOWN} what the paper is not written as. */
    public static Format read(@Nullable String written, Set<Format> offered) {
        return Arrays.stream(values())
                .filter(offered::contains)
                .filter(it -> it.extension.equals(written))
                .findFirst()
                .orElseThrow(() -> PaperReason.FORMAT_UNKNOWN.because(
                        "this paper comes as %s",
                        offered.stream().map(it -> it.extension).sorted().collect(Collectors.joining(", "))));
    }
}

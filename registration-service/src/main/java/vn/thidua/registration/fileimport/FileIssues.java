package vn.thidua.registration.fileimport;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.fileimport.FileIssue.Severity;

/** Collects what is wrong or worth knowing, each with its place and a sentence in both languages. */
final class FileIssues {

    /** Nobody settles more at a time. */
    private static final int MOST = 500;

    private final List<FileIssue> all = new ArrayList<>();
    private int errors;

    List<FileIssue> all() {
        return List.copyOf(all);
    }

    /** The sentences go on after the place: "Bảng 1, dòng 5, cột 4: …". */
    void error(String code, FileLocation at, @Nullable String value, String vietnamese, String english) {
        add(Severity.ERROR, code, at, value, vietnamese, english);
    }

    void question(String code, FileLocation at, @Nullable String value, String vietnamese, String english) {
        add(Severity.QUESTION, code, at, value, vietnamese, english);
    }

    void info(String code, FileLocation at, @Nullable String value, String vietnamese, String english) {
        add(Severity.INFO, code, at, value, vietnamese, english);
    }

    /** About the file as a whole. */
    void ofFile(Severity severity, String code, @Nullable String value, String vietnamese, String english) {
        add(new FileIssue(severity, code, null, null, null, value, vietnamese, english));
    }

    private void add(
            Severity severity,
            String code,
            FileLocation at,
            @Nullable String value,
            String vietnamese,
            String english) {
        add(new FileIssue(
                severity,
                code,
                at.table(),
                at.row(),
                at.column(),
                value,
                at.vietnamese() + ": " + vietnamese,
                at.english() + ": " + english));
    }

    /** Errors are counted by themselves: whatever else there is hides none. */
    private void add(FileIssue problem) {
        var isError = problem.severity() == Severity.ERROR;
        if ((isError ? errors : all.size() - errors) < MOST) {
            all.add(problem);
            errors += isError ? 1 : 0;
        }
    }
}

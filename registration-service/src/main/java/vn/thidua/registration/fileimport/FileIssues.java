package vn.thidua.registration.fileimport;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.fileimport.FileIssue.Severity;

/** Collects what is wrong or worth knowing, each with its place and a sentence. */
final class FileIssues {

    /** Nobody settles more at a time. */
    private static final int MOST = 500;

    private final List<FileIssue> all = new ArrayList<>();
    private int errors;

    List<FileIssue> all() {
        return List.copyOf(all);
    }

    void error(FileFault fault, FileLocation at, @Nullable String value, Sentence sentence) {
        add(Severity.ERROR, fault.code(), at, value, sentence);
    }

    /** About the file as a whole. */
    void error(FileFault fault, @Nullable String value, Sentence sentence) {
        add(new FileIssue(Severity.ERROR, fault.code(), null, null, null, value, null, sentence));
    }

    /** Under its sentence's key, as all that follow. */
    void question(FileLocation at, @Nullable String value, Sentence sentence) {
        add(Severity.QUESTION, sentence.key(), at, value, sentence);
    }

    void info(FileLocation at, @Nullable String value, Sentence sentence) {
        add(Severity.INFO, sentence.key(), at, value, sentence);
    }

    /** About the file as a whole. */
    void question(@Nullable String value, Sentence sentence) {
        add(new FileIssue(Severity.QUESTION, sentence.key(), null, null, null, value, null, sentence));
    }

    private void add(Severity severity, String code, FileLocation at, @Nullable String value, Sentence sentence) {
        add(new FileIssue(severity, code, at.table(), at.row(), at.column(), value, at.said(), sentence));
    }

    /** Errors are counted by themselves: whatever else there is hides none. */
    private void add(FileIssue issue) {
        var isError = issue.severity() == Severity.ERROR;
        if ((isError ? errors : all.size() - errors) < MOST) {
            all.add(issue);
            errors += isError ? 1 : 0;
        }
    }
}

package vn.thidua.registration;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.paper.Format;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.test.description.Described;
import vn.thidua.platform.test.description.Description;
import vn.thidua.registration.comparison.web.TableShape;
import vn.thidua.registration.fileimport.ImportPreview.TextPart;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.work.Job;
import vn.thidua.registration.work.WorkReason;

/** What the service says of its API is what it does. */
class DescriptionTest {

    private static final List<String> CELLS = List.of("quantity", "ratio");

    private static final List<String> DONE = List.of(
            "STARTED",
            "CARRIED_OVER",
            "EDITED",
            "IMPORTED",
            "PRESENTED",
            "SIGNED_OFF",
            "SIGN_OFF_REFUSED",
            "SUBMITTED",
            "RETURNED",
            "ACCEPTED",
            "AMENDMENT_BEGUN",
            "AMENDMENT_WITHDRAWN",
            "AMENDMENT_SUBMITTED",
            "AMENDMENT_ACCEPTED",
            "AMENDMENT_REFUSED");

    private static final List<String> SEVERITIES = List.of("WARN", "QUESTION", "INFO");

    private static final List<String> DIFFERING = List.of(
            "heading",
            "preamble",
            "professionalWork",
            "solutions",
            "campaigns",
            "staffCount",
            "collectiveCount",
            "signature",
            "lines");

    /** How work ends that its job does not refuse. */
    private static final List<WorkReason> ENDS = List.of(
            WorkReason.WORK_CANCELLED,
            WorkReason.WORK_ABANDONED,
            WorkReason.WORK_TOO_LONG,
            WorkReason.WORK_INTERRUPTED,
            WorkReason.WORK_FAILED);

    @Test
    void theDescriptionIsWhatTheCodeSays() {
        var places = Arrays.stream(TextPart.values()).map(TextPart::field).toList();
        var files = Arrays.stream(Format.values()).map(Format::mediaType).toList();
        Description.hold(Described.of("vn.thidua.registration")
                .bodies(Bodies.GOOD)
                .answers("GET /rounds/{id}/comparison", TableShape.TABLE)
                .raw("SnapshotOpen.table", TableShape.TABLE)
                .files("GET /registrations/{id}/document", files)
                .files("GET /registrations/{id}/letter", files)
                .files("GET /rounds/{id}/summary", files)
                .closed("Round.role", List.of("HEAD", "DEPUTY", "MEMBER", "ADMIN"))
                .closed(
                        "Round.myRegistrationState",
                        Arrays.stream(Registration.State.values())
                                .map(Enum::name)
                                .toList())
                .closed("Finding.severity", SEVERITIES)
                .closed("ComparedFinding.severity", SEVERITIES)
                .closed("History.what", DONE)
                .closed("ContentDifferenceItem.place", DIFFERING)
                .closed("ContentDifferenceItem.cell", CELLS)
                .closed("TableDifferenceItem.cell", List.of("state", "staffCount", "quantity", "ratio"))
                .closed("ImportPreviewPart.place", places)
                .closed("ImportPreviewCell.cell", CELLS)
                .jobs(Job.class, ENDS.stream().map(Reason::code).toList())
                .background("WorkRunner.runNext"));
    }
}

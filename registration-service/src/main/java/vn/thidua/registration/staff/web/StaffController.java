package vn.thidua.registration.staff.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.platform.security.Sensitive;
import vn.thidua.platform.security.Sensitive.Action;
import vn.thidua.platform.text.FileName;
import vn.thidua.platform.text.Sentences;
import vn.thidua.platform.web.Accepted;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.Page;
import vn.thidua.platform.web.Versioned;
import vn.thidua.registration.staff.AcceptStaffList;
import vn.thidua.registration.staff.FindStaff;
import vn.thidua.registration.staff.StaffList;
import vn.thidua.registration.staff.UploadStaffList;
import vn.thidua.registration.work.FindWork;
import vn.thidua.registration.work.WorkStatus;

@RestController
@RequestMapping("${thidua.api}")
class StaffController {

    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 200;

    private final UploadStaffList read;
    private final AcceptStaffList accept;
    private final FindStaff find;
    private final FindWork workItems;
    private final Sentences sentences;
    private final Clock clock;

    StaffController(
            UploadStaffList read,
            AcceptStaffList accept,
            FindStaff find,
            FindWork workItems,
            Sentences sentences,
            Clock clock) {
        this.read = read;
        this.accept = accept;
        this.find = find;
        this.workItems = workItems;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * Uploads a staff list. The file itself is not kept: its rows are read while the work is asked for again and
     * again.
     */
    @Sensitive(value = Action.PERSONAL_DATA_IMPORTED, target = "unit")
    @PostMapping(path = "/units/{unitId}/staff-lists", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<WorkStatus> read(
            @Creates Command command,
            @PathVariable UUID unitId,
            @RequestParam @NotBlank @Size(max = FileName.SAID) String fileName,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            InputStream file)
            throws IOException {
        var name = FileName.of(fileName).text();
        var work = read.read(command.actor(), unitId, name, file.readAllBytes(), asOf);
        return Accepted.work(work.id(), workItems.statusOf(work));
    }

    /** Lists staff lists. */
    @Sensitive(value = Action.PERSONAL_DATA_READ, target = "unit")
    @GetMapping("/units/{unitId}/staff-lists")
    Page<StaffListView> lists(Actor actor, @PathVariable UUID unitId) {
        var now = clock.instant();
        return Page.whole(find.ofUnit(actor, unitId).stream()
                .map(it -> StaffListView.of(it, now, sentences))
                .toList());
    }

    /** Gets a staff list. */
    @Sensitive(value = Action.PERSONAL_DATA_READ, target = "staff-list")
    @GetMapping("/staff-lists/{id}")
    ResponseEntity<StaffListView> list(Actor actor, @PathVariable UUID id) {
        return Versioned.ok(find.list(actor, id), this::view);
    }

    /** Accepts a staff list. */
    @Sensitive(value = Action.PERSONAL_DATA_IMPORTED, target = "staff-list")
    @PostMapping("/staff-lists/{id}/acceptance")
    ResponseEntity<StaffListView> accept(Command command, @PathVariable UUID id) {
        return Versioned.ok(accept.accept(command, id), this::view);
    }

    /** Searches a unit's staff. */
    @Sensitive(value = Action.PERSONAL_DATA_READ, target = "unit")
    @GetMapping("/units/{unitId}/staff")
    StaffView staff(
            Actor actor,
            @PathVariable UUID unitId,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") @Size(max = Limits.SEARCH) String search,
            @RequestParam(defaultValue = "0") @Min(0) int after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        var day = on == null ? VietnamTime.today(clock) : on;
        if (Math.abs(day.getYear() - FIRST_YEAR) > YEARS) {
            throw CommonReason.PARAMETER_INVALID.because("the day is out of the calendar that is kept here");
        }
        return find.find(actor, unitId, day, search, after, limit + 1)
                .map(it -> StaffView.of(it, limit))
                .orElseGet(StaffView::nobody);
    }

    private StaffListView view(StaffList list) {
        return StaffListView.of(list, clock.instant(), sentences);
    }
}

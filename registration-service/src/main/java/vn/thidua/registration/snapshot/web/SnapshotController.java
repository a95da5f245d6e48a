package vn.thidua.registration.snapshot.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.Page;
import vn.thidua.platform.web.Versioned;
import vn.thidua.registration.snapshot.FindSnapshots;
import vn.thidua.registration.snapshot.Snapshot;
import vn.thidua.registration.snapshot.TableDifference;
import vn.thidua.registration.snapshot.TakeSnapshot;

@RestController
@RequestMapping("${thidua.api}/rounds/{id}/snapshots")
class SnapshotController {

    private static final String NOW = "now";

    private final TakeSnapshot take;
    private final FindSnapshots find;

    SnapshotController(TakeSnapshot take, FindSnapshots find) {
        this.take = take;
        this.find = find;
    }

    /** Takes a snapshot. */
    @PostMapping
    ResponseEntity<SnapshotView> take(
            @Creates Command command, @PathVariable UUID id, @Valid @RequestBody SnapshotRequest request) {
        var taken = take.take(command, id, request.title());
        return ResponseEntity.created(Versioned.location(taken.number()))
                .body(SnapshotView.of(new FindSnapshots.Seen(taken, taken.takenBy())));
    }

    /** Lists snapshots. A round has a handful of them. */
    @GetMapping
    Page<SnapshotView> list(Actor actor, @PathVariable UUID id) {
        return Page.whole(find.list(actor, id).stream().map(SnapshotView::of).toList());
    }

    /** Gets a snapshot with its table. */
    @GetMapping("/{number}")
    OpenView get(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        var open = find.get(actor, id, number);
        return new OpenView(
                SnapshotView.of(open.seen()),
                open.frozen().intact(),
                open.frozen().text());
    }

    /** Compares two snapshots. */
    @GetMapping("/difference")
    Page<TableDifference.Item> difference(
            Actor actor, @PathVariable UUID id, @RequestParam int from, @RequestParam(defaultValue = NOW) String to) {
        return Page.whole(
                to.equals(NOW)
                        ? find.differenceToNow(actor, id, from)
                        : find.difference(actor, id, from, numberOf(to)));
    }

    private static int numberOf(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw CommonReason.PARAMETER_INVALID.because("a snapshot's number, or now");
        }
    }

    record SnapshotRequest(
            @Nullable @Size(max = Snapshot.TITLE) String title) {}

    record SnapshotView(
            UUID id,
            UUID roundId,
            int number,
            @Nullable String title,
            Instant takenAt,
            @Nullable String takenBy,
            String hash,
            int members,
            int sent) {

        static SnapshotView of(FindSnapshots.Seen seen) {
            var it = seen.snapshot();
            return new SnapshotView(
                    it.id(),
                    it.roundId(),
                    it.number(),
                    it.title(),
                    it.takenAt(),
                    seen.by(),
                    it.hash(),
                    it.members(),
                    it.sent());
        }
    }

    /** The table goes out exactly as it was hashed. */
    record OpenView(
            SnapshotView snapshot,
            boolean intact,
            @JsonRawValue String table) {}
}

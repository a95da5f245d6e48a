package vn.thidua.registration.pledge.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.web.Page;
import vn.thidua.registration.pledge.ContentDifference;
import vn.thidua.registration.pledge.FindEditions;
import vn.thidua.registration.pledge.FindRegistration;
import vn.thidua.registration.pledge.ReferredContent;

/** What was done to a registration, what was sent when, and how its contents differ. */
@RestController
@RequestMapping("/api/registration/registrations/{id}")
class PastController {

    private final FindRegistration find;
    private final FindEditions editions;

    PastController(FindRegistration find, FindEditions editions) {
        this.find = find;
        this.editions = editions;
    }

    @GetMapping("/history")
    Page<HistoryView> history(Actor actor, @PathVariable UUID id) {
        return Page.whole(find.history(id, actor).stream()
                .map(it -> new HistoryView(it.at(), it.by(), it.what(), it.why(), it.version()))
                .toList());
    }

    /** At most fifty. */
    @GetMapping("/editions")
    Page<EditionView> editions(Actor actor, @PathVariable UUID id) {
        return Page.whole(editions.of(id, actor).stream().map(EditionView::of).toList());
    }

    @GetMapping("/editions/{number}")
    EditionView edition(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        return EditionView.of(
                editions.get(id, number, actor),
                find.get(id, actor).registration().awardYear());
    }

    @GetMapping("/difference")
    DifferenceView difference(Actor actor, @PathVariable UUID id, @RequestParam String from, @RequestParam String to) {
        var before = editions.refer(id, from, actor);
        var after = editions.refer(id, to, actor);
        return new DifferenceView(
                SideView.of(before), SideView.of(after), ContentDifference.between(before.content(), after.content()));
    }

    record HistoryView(
            Instant at, String by, String what, @Nullable String why, long version) {}

    record DifferenceView(SideView from, SideView to, List<ContentDifference.Item> items) {}

    record SideView(String ref, int awardYear, @Nullable Instant at) {

        static SideView of(ReferredContent it) {
            return new SideView(it.ref(), it.awardYear(), it.at());
        }
    }
}

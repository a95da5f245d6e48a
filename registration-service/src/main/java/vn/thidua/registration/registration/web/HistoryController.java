package vn.thidua.registration.registration.web;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Duties;
import vn.thidua.platform.domain.HistoryEntry;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.platform.text.Sentences;
import vn.thidua.platform.web.Page;
import vn.thidua.registration.content.ContentDifference;
import vn.thidua.registration.registration.FindEditions;
import vn.thidua.registration.registration.FindRegistration;
import vn.thidua.registration.registration.ReferredContent;

/** What was done to a registration, what was sent when, and how its contents differ. */
@RestController
@RequestMapping("${thidua.api}/registrations/{id}")
class HistoryController {

    private final FindRegistration find;
    private final FindEditions editions;
    private final Duties duties;
    private final Sentences sentences;
    private final Clock clock;

    HistoryController(FindRegistration find, FindEditions editions, Duties duties, Sentences sentences, Clock clock) {
        this.find = find;
        this.editions = editions;
        this.duties = duties;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * Lists the history of a registration. An entry keeps the name it was written with; beside it stands the name
     * the person has by now, if that is another. Both are for the unit and for anyone who judges it.
     */
    @GetMapping("/history")
    Page<HistoryView> history(Actor actor, @PathVariable UUID id) {
        var history = find.history(actor, id);
        if (!find.get(actor, id).namesPeopleTo(actor)) {
            return Page.whole(history.stream().map(HistoryView::nameless).toList());
        }
        var today = VietnamTime.today(clock);
        var names = new HashMap<UUID, Optional<String>>();
        history.forEach(it -> names.computeIfAbsent(
                it.subject(),
                subject -> Optional.ofNullable(duties.of(subject, today).name())));
        return Page.whole(history.stream()
                .map(it -> HistoryView.of(it, names.getOrDefault(it.subject(), Optional.empty())))
                .toList());
    }

    /** Lists a registration's editions. At most fifty. */
    @GetMapping("/editions")
    Page<EditionView> editions(Actor actor, @PathVariable UUID id) {
        var named = find.get(actor, id).namesPeopleTo(actor);
        return Page.whole(editions.of(actor, id).stream()
                .map(it -> EditionView.of(it, named))
                .toList());
    }

    /** Gets an edition with its content. */
    @GetMapping("/editions/{number}")
    EditionView edition(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        var inRound = find.get(actor, id);
        return EditionView.of(
                editions.get(actor, id, number),
                inRound.registration().awardYear(),
                inRound.namesPeopleTo(actor),
                sentences);
    }

    /** Compares two contents. */
    @GetMapping("/difference")
    DifferenceView difference(Actor actor, @PathVariable UUID id, @RequestParam String from, @RequestParam String to) {
        var before = editions.refer(actor, id, from);
        var after = editions.refer(actor, id, to);
        return new DifferenceView(
                SideView.of(before), SideView.of(after), ContentDifference.between(before.content(), after.content()));
    }

    record HistoryView(
            Instant at,
            @Nullable String by,
            @Nullable String nameNow,
            String what,
            @Nullable String why,
            long version) {

        static HistoryView nameless(HistoryEntry it) {
            return new HistoryView(it.at(), null, null, it.what(), it.why(), it.version());
        }

        static HistoryView of(HistoryEntry it, Optional<String> name) {
            var other = name.filter(now -> !now.equals(it.by())).orElse(null);
            return new HistoryView(it.at(), it.by(), other, it.what(), it.why(), it.version());
        }
    }

    record DifferenceView(SideView from, SideView to, List<ContentDifference.Item> items) {}

    record SideView(String ref, int awardYear, @Nullable Instant at) {

        static SideView of(ReferredContent it) {
            return new SideView(it.ref(), it.awardYear(), it.at());
        }
    }
}

package vn.thidua.registration.internalpledge;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.text.VietnameseText;

/** The exact name under which somebody pledges, and in which room. Namesakes share it; their positions tell them apart. */
public record PledgerName(
        Pledger pledger, String name, @Nullable String room) {

    /** A name without its marks and capitals: good for asking whether one was meant, never for deciding it. */
    record Likeness(Pledger pledger, String name, String room) {}

    Likeness likeness() {
        return new Likeness(pledger, VietnameseText.searchKey(name), VietnameseText.searchKey(roomOrNothing()));
    }

    /** What the search keys of all its pledges begin with, up to a blank or the end; those of other names may too. */
    public String searchKey() {
        return VietnameseText.searchKey(name + " " + roomOrNothing());
    }

    /** As it is shown where it is one of several that look alike. */
    String inFull() {
        return room == null ? name : name + ", " + room;
    }

    private String roomOrNothing() {
        return room == null ? "" : room;
    }
}

package vn.thidua.notification.inbox.web;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.notification.inbox.Notice;
import vn.thidua.notification.inbox.NoticeKind;

/** A notice as the API and the stream show it. */
record NoticeView(
        UUID id, NoticeKind kind, Instant at, UUID unitId, Notice.Params params, Notice.Link link, boolean read) {

    static NoticeView of(Notice notice, boolean read) {
        return new NoticeView(
                notice.id(), notice.kind(), notice.at(), notice.unitId(), notice.params(), notice.link(), read);
    }

    record Unread(int unread) {}
}

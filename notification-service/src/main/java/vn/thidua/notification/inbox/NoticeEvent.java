package vn.thidua.notification.inbox;

import java.time.Instant;
import java.util.List;

/** Something that happened in another service and that units should know of. */
public sealed interface NoticeEvent permits RoundOpened, RoundChanged, MemberReminded, RegistrationChanged {

    /** One notice for each unit concerned; {@code receivedAt} is when this service received it. */
    List<Notice> notices(Instant receivedAt);
}

package vn.thidua.notification.inbox.messages;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.notification.inbox.NoticeKind;
import vn.thidua.notification.inbox.PostNotices;
import vn.thidua.notification.inbox.RegistrationChanged;
import vn.thidua.platform.kafka.TopicListener;

@Component
class RegistrationListener implements TopicListener<RegistrationListener.RegistrationMessage> {

    private static final Map<String, NoticeKind> KINDS = Map.of(
            "registration.presented.v1", NoticeKind.SIGN_OFF_ASKED,
            "registration.signed-off.v1", NoticeKind.SIGN_OFF_GIVEN,
            "registration.sign-off-refused.v1", NoticeKind.SIGN_OFF_DECLINED,
            "registration.submitted.v1", NoticeKind.REGISTRATION_SUBMITTED,
            "registration.returned.v1", NoticeKind.REGISTRATION_RETURNED,
            "registration.accepted.v1", NoticeKind.REGISTRATION_ACCEPTED,
            "registration.amendment-submitted.v1", NoticeKind.AMENDMENT_SUBMITTED,
            "registration.amendment-accepted.v1", NoticeKind.AMENDMENT_ACCEPTED,
            "registration.amendment-refused.v1", NoticeKind.AMENDMENT_REFUSED);

    private final PostNotices postNotices;

    RegistrationListener(PostNotices postNotices) {
        this.postNotices = postNotices;
    }

    /** What is read on the topic {@code registration}; its types differ by what happened only. */
    record RegistrationMessage(
            String type,
            UUID registrationId,
            long version,
            UUID roundId,
            String blocName,
            int awardYear,
            UUID unitId,
            String unitName,
            @Nullable UUID judgeUnitId,
            @Nullable Instant at,
            @Nullable String reason,
            @Nullable String receiptNumber) {

        NoticeKind kind() {
            return requireNonNull(KINDS.get(type));
        }
    }

    @Override
    public String topic() {
        return "registration";
    }

    @Override
    public Class<RegistrationMessage> type() {
        return RegistrationMessage.class;
    }

    @Override
    public Set<String> messageTypes() {
        return KINDS.keySet();
    }

    @Override
    public UUID about(RegistrationMessage it) {
        return it.registrationId();
    }

    /** Each message leads to notices of its own. */
    @Override
    public boolean readsWholeState() {
        return false;
    }

    @Override
    public void on(RegistrationMessage it) {
        postNotices.post(new RegistrationChanged(
                it.kind(),
                it.registrationId(),
                it.version(),
                it.roundId(),
                it.blocName(),
                it.awardYear(),
                it.unitId(),
                it.unitName(),
                it.judgeUnitId(),
                it.at(),
                it.reason(),
                it.receiptNumber()));
    }
}

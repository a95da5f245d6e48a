package vn.thidua.campaign.bloc.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.bloc.Bloc;
import vn.thidua.campaign.bloc.Bloc.Member;
import vn.thidua.campaign.bloc.BlocEvent;
import vn.thidua.campaign.bloc.BlocKind;
import vn.thidua.campaign.bloc.BlocRole;
import vn.thidua.platform.test.Contract;

class BlocMessagesTest {

    static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    static final Bloc BLOC = new Bloc(
            UUID.fromString("0b54c3c0-8f0e-4a0e-9a57-3f6d1f2f8f11"),
            2,
            "TMTH",
            "Khối Thi đua các cơ quan tham mưu tổng hợp",
            BlocKind.KHOI,
            List.of(
                    new Member(
                            UUID.fromString("8a4fb0d5-6a44-4c7e-8d2b-1f6f0f2e3a02"),
                            BlocRole.HEAD,
                            FROM,
                            LocalDate.of(2022, 12, 31)),
                    new Member(UUID.fromString("c2a9d7f4-3b1e-4f0a-9c58-7e6d5c4b3a03"), BlocRole.DEPUTY, FROM, null),
                    new Member(UUID.fromString("5d1c7d5e-0c5d-4b38-9d6c-2a1f0b7e8c01"), BlocRole.MEMBER, FROM, null)));

    @Test
    void whateverHappenedTheWholeBlocIsPublished() {
        var contract = new Contract("bloc.changed.v1");

        contract.requireSample(new BlocMessages().translate(new BlocEvent.MembersChanged(BLOC)));
        contract.requireSample(new BlocMessages().translate(new BlocEvent.Formed(BLOC)));
    }

    @Test
    void itGoesToTheBlocsTopicUnderTheBlocsId() {
        var message = new BlocMessages().translate(new BlocEvent.Formed(BLOC));

        assertThat(message.topic()).isEqualTo("bloc");
        assertThat(message.key()).isEqualTo(BLOC.id().toString());
    }
}

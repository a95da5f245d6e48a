package vn.thidua.registration.comparison.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.RecordedForMock;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.comparison.ComparedMembers;
import vn.thidua.registration.comparison.MemberLine;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.ContentDifference;
import vn.thidua.registration.content.JoinedCampaign;
import vn.thidua.registration.content.ReferenceData;
import vn.thidua.registration.content.WrittenContent;
import vn.thidua.registration.rule.AnsweredFinding;
import vn.thidua.registration.rule.LineFigures;

/** What the mock of the user interface answers to the registrations it knows is what this service says of them. */
class RecordedAnswersTest {

    private static final Sentences SENTENCES = Sentences.load();

    record Questions(
            int awardYear,
            List<FormRow> rows,
            Map<String, WrittenContent> contents,
            List<Member> members,
            List<Pair> differences) {}

    record Member(UUID unitId, String content, @Nullable String lastYear) {}

    record Pair(String from, String to) {}

    record Answers(
            SortedMap<String, Answer> contents,
            List<Difference> differences,
            Map<UUID, List<MemberLine>> members,
            List<RowStatisticsView> statistics) {}

    /** What was understood, or why nothing was. */
    record Answer(List<LineFigures> lines, List<ComparedFindingView> findings, List<Place> errors) {}

    record Place(String code, String pointer) {}

    record Difference(String from, String to, List<ContentDifference.Item> items) {}

    @Test
    void theMockAnswersAsTheServiceDoes() {
        RecordedForMock.hold("answers", answers(RecordedForMock.questions(Questions.class)));
    }

    private static Answers answers(Questions questions) {
        var read = new TreeMap<String, Content>();
        var answers = new TreeMap<String, Answer>();
        questions.contents().forEach((name, written) -> {
            try {
                var content = reference(questions, written).parse(written);
                read.put(name, content);
                answers.put(name, answer(questions.awardYear(), content));
            } catch (Refusal refusal) {
                var errors = refusal.faults().stream()
                        .map(it -> new Place(it.code(), it.pointer()))
                        .toList();
                answers.put(name, new Answer(List.of(), List.of(), errors));
            }
        });
        var differences = questions.differences().stream()
                .map(it -> new Difference(
                        it.from(),
                        it.to(),
                        ContentDifference.between(content(read, it.from()), content(read, it.to()))))
                .toList();
        var members = new TreeMap<UUID, List<MemberLine>>();
        questions.members().forEach(it -> members.put(it.unitId(), lines(read, it)));
        var statistics = ComparedMembers.statistics(questions.rows(), members).stream()
                .map(it -> RowStatisticsView.of(it, SENTENCES))
                .toList();
        return new Answers(answers, differences, members, statistics);
    }

    private static Answer answer(int awardYear, Content content) {
        var findings = AnsweredFinding.of(awardYear, content).stream()
                .map(it -> ComparedFindingView.of(it, SENTENCES))
                .toList();
        return new Answer(LineFigures.of(content), findings, List.of());
    }

    private static ReferenceData reference(Questions questions, WrittenContent written) {
        var campaigns = written.campaigns().stream()
                .map(JoinedCampaign::campaignId)
                .filter(Objects::nonNull)
                .toList();
        return new ReferenceData(new Form(questions.awardYear(), questions.rows()), Set.copyOf(campaigns));
    }

    private static Content content(Map<String, Content> read, String name) {
        return Objects.requireNonNull(read.get(name), name);
    }

    private static List<MemberLine> lines(Map<String, Content> read, Member member) {
        var lastYear = member.lastYear();
        return ComparedMembers.lines(
                content(read, member.content()), lastYear == null ? null : content(read, lastYear));
    }
}

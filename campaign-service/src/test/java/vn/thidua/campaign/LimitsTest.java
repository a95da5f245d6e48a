package vn.thidua.campaign;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.campaign.bloc.Bloc;
import vn.thidua.campaign.bloc.BlocKind;
import vn.thidua.campaign.campaign.Campaign;
import vn.thidua.campaign.campaign.CampaignLevel;
import vn.thidua.campaign.campaign.SampleCampaigns;
import vn.thidua.campaign.person.Person;
import vn.thidua.campaign.unit.Unit;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.Refusal.Fault;

/** Each text of what is entered, at the last length that fits and the first that does not; no text is without a limit. */
class LimitsTest {

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("limits")
    void whatFitsIsTakenAndWhatIsLongerIsRefusedAtItsPlace(String pointer, int most, IntFunction<Object> make) {
        assertThat(make.apply(most)).isNotNull();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> make.apply(most + 1))
                .satisfies(
                        it -> assertThat(it.faults()).extracting(Fault::pointer).containsExactly(pointer));
    }

    static Stream<Arguments> limits() {
        var plan = SampleCampaigns.plan(CampaignLevel.PROVINCE, null);
        return Stream.of(
                        texts(plan, Campaign.class),
                        texts(new Unit.Entry("A", "a", "a", "a"), Unit.class),
                        texts(new Bloc.Formation("A", "a", BlocKind.values()[0], List.of()), Bloc.class),
                        texts(new Person.Entry(UUID.randomUUID(), "a", "a"), Person.class),
                        Stream.of(
                                limit("/criteria", Campaign.CRITERIA, it -> with(plan, "criteria", nCopies(it, "a"))),
                                limit(
                                        "/criteria/0",
                                        Campaign.CRITERION,
                                        it -> with(plan, "criteria", List.of(text(it))))))
                .flatMap(it -> it);
    }

    /** A limit for each text of the record: the constant of the domain that is named as its component. */
    private static Stream<Arguments> texts(Record sample, Class<?> domain) {
        return Stream.of(sample.getClass().getRecordComponents())
                .filter(it -> it.getType() == String.class)
                .map(it -> limit(
                        "/" + it.getName(), constant(domain, it.getName()), n -> with(sample, it.getName(), text(n))));
    }

    private static int constant(Class<?> domain, String component) {
        try {
            return domain.getField(component.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT))
                    .getInt(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(domain.getSimpleName() + " says no limit of " + component, e);
        }
    }

    /** The record with another value in one place; what its constructor refuses is thrown as it is. */
    private static Object with(Record sample, String component, Object value) {
        var components = sample.getClass().getRecordComponents();
        try {
            var arguments = new ArrayList<@Nullable Object>();
            for (var each : components) {
                var accessor = each.getAccessor();
                accessor.setAccessible(true);
                arguments.add(each.getName().equals(component) ? value : accessor.invoke(sample));
            }
            var constructor = sample.getClass()
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Arguments limit(String pointer, int most, IntFunction<Object> make) {
        return Arguments.of(pointer, most, make);
    }

    private static String text(int length) {
        return "a".repeat(length);
    }
}

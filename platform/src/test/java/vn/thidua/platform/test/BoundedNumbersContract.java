package vn.thidua.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Aggregate;

/**
 * Whatever is kept for good says how many of it there can be, and how often one can be changed; the tests named say so. A new
 * aggregate has to be thought about here.
 */
public interface BoundedNumbersContract {

    /** Each kind of aggregate of the service and its bound. */
    Map<Class<? extends Aggregate>, String> bounds();

    @Test
    default void everyKindOfThingIsBounded() {
        assertThat(AggregateTypes.below(getClass().getPackageName()))
                .isNotEmpty()
                .isEqualTo(bounds().keySet().stream().map(Class::getName).collect(Collectors.toSet()));
        assertThat(bounds().values()).allSatisfy(it -> assertThat(it).contains("Test"));
    }
}

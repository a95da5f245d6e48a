package vn.thidua.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemTest {

    /** The user interface has a sentence for each of them. */
    @Test
    void hasACodeOfItsOwnForEveryStatus() {
        var known = constants().stream().map(Problem::code).toList();

        IntStream.rangeClosed(400, 599)
                .mapToObj(Problem::of)
                .forEach(problem ->
                        assertThat(problem.code()).as("%s", problem.status()).isIn(known));
    }

    @Test
    void keepsTheStatusThatWasChosen() {
        assertThat(IntStream.rangeClosed(400, 599).mapToObj(Problem::of).map(Problem::status))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(400, 599).boxed().toList());
        assertThat(Problem.of(200).status()).isEqualTo(500);
    }

    @Test
    void usesEachCodeOnce() {
        assertThat(constants()).extracting(Problem::code).doesNotHaveDuplicates();
    }

    private static List<Problem> constants() {
        return Arrays.stream(Problem.class.getDeclaredFields())
                .filter(it -> Modifier.isPublic(it.getModifiers()) && it.getType() == Problem.class)
                .map(ProblemTest::value)
                .toList();
    }

    private static Problem value(Field field) {
        try {
            return (Problem) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}

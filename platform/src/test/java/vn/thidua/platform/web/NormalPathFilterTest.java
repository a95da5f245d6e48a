package vn.thidua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Refusal;

class NormalPathFilterTest {

    private final ArrayList<Exception> refused = new ArrayList<>();
    private final MockFilterChain behind = new MockFilterChain();

    @ParameterizedTest
    @MethodSource("vn.thidua.http.path.PathSpellings#normal")
    void passesOnAPathWrittenInOneWay(String path) throws Exception {
        ask(path);

        assertThat(refused).isEmpty();
        assertThat(behind.getRequest()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("vn.thidua.http.path.PathSpellings#others")
    void refusesEveryOtherSpellingBeforeAnythingBehindSeesIt(String path) throws Exception {
        ask(path);

        assertThat(behind.getRequest()).isNull();
        assertThat(refused)
                .singleElement()
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(CommonReason.PATH_INVALID));
    }

    private void ask(String path) throws Exception {
        var filter = new NormalPathFilter((_, _, _, problem) -> {
            refused.add(problem);
            return new ModelAndView();
        });
        filter.doFilter(new MockHttpServletRequest("GET", path), new MockHttpServletResponse(), behind);
    }
}

package vn.thidua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.platform.domain.Refusal;

class BodyFilterTest {

    private static final DataSize MOST = DataSize.ofKilobytes(1);

    private final List<String> received = new ArrayList<>();

    @Test
    void letsOnlySoManyLargeBodiesInAtATime() throws Exception {
        var filter = filter(DataSize.ofKilobytes(10));

        pass(filter, file(5000), (_, _) -> {
            received.add("first in");
            pass(filter, file(5000), (_, _) -> received.add("second in"));
            pass(filter, file(100), (_, _) -> received.add("small in"));
        });
        pass(filter, file(5000), (_, _) -> received.add("third in"));

        assertThat(received).containsExactly("first in", "too-many-requests", "small in", "third in");
    }

    @Test
    void takesFilesForBodiesLikeAllOthersWhereNoneAreExpected() throws Exception {
        pass(filter(null), file(1025), (_, _) -> received.add("in"));
        pass(filter(null), file(1024), (_, _) -> received.add("in"));

        assertThat(received).containsExactly("body-too-large", "in");
    }

    @Test
    void givesALargeBodyToItsReaderAsOftenAsItIsAskedForBytes() throws Exception {
        pass(filter(DataSize.ofKilobytes(10)), file(5000), (request, _) -> {
            var body = request.getInputStream();
            assertThat(body.readNBytes(4000)).hasSize(4000);
            assertThat(body.readNBytes(4000)).hasSize(1000);
            assertThat(body.isFinished()).isTrue();
            received.add("in");
        });

        assertThat(received).containsExactly("in");
    }

    private BodyFilter filter(@Nullable DataSize uploads) {
        return new BodyFilter(new BodyLimitProperties(MOST, uploads, 1, Duration.ofMillis(10)), (_, _, _, refusal) -> {
            received.add(((Refusal) refusal).reason().code());
            return new ModelAndView();
        });
    }

    private static void pass(BodyFilter filter, MockHttpServletRequest request, FilterChain chain) {
        try {
            filter.doFilter(request, new MockHttpServletResponse(), chain);
        } catch (IOException | ServletException e) {
            throw new AssertionError(e);
        }
    }

    private static MockHttpServletRequest file(int length) {
        var request = new MockHttpServletRequest("POST", "/api/grove/trees/1/picture");
        request.setContentType("application/octet-stream");
        request.setContent(new byte[length]);
        return request;
    }
}

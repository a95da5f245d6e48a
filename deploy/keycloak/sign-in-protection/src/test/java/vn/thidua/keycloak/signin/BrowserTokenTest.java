package vn.thidua.keycloak.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BrowserTokenTest {

    private static final long NOW = 1_700_000_000;

    @Test
    void knowsThoseWhoHaveSignedInAndNobodyElse() {
        var token = BrowserToken.fresh(NOW + 10).with("one", NOW + 10).with("two", NOW + 10);

        assertThat(token.knows("one")).isTrue();
        assertThat(token.knows("two")).isTrue();
        assertThat(token.knows("three")).isFalse();
        assertThat(token.toString()).doesNotContain("one", "two");
    }

    @Test
    void forgetsTheAccountLongestAgoWhenThereAreMany() {
        var token = BrowserToken.fresh(NOW);
        for (int i = 0; i < 9; i++) {
            token = token.with("person " + i, NOW);
        }
        token = token.with("person 1", NOW);

        assertThat(IntStream.range(0, 9).mapToObj(i -> "person " + i).filter(token::knows))
                .containsExactlyInAnyOrder(
                        "person 1", "person 2", "person 3", "person 4", "person 5", "person 6", "person 7", "person 8");
    }

    @Test
    void isNothingOnceItHasExpiredOrWhenItIsAnotherKindOfToken() {
        assertThat(BrowserToken.fresh(NOW + 1).holds(NOW)).isTrue();
        assertThat(BrowserToken.fresh(NOW).holds(NOW)).isFalse();
        assertThat(new BrowserToken("Refresh", "x", NOW + 1, List.of()).holds(NOW))
                .isFalse();
        assertThat(new BrowserToken("Thidua-Browser", "x", NOW + 1, null).holds(NOW))
                .isFalse();
    }

    @Test
    void namesEachBrowserDifferently() {
        assertThat(BrowserToken.fresh(NOW).browser())
                .isNotEqualTo(BrowserToken.fresh(NOW).browser());
    }
}

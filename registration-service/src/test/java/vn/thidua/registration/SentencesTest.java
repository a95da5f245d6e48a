package vn.thidua.registration;

import org.junit.jupiter.api.Test;
import vn.thidua.platform.test.SentencesContract;

/** What the service says to people, it says in both languages. */
class SentencesTest {

    @Test
    void areSaidInBothLanguages() {
        SentencesContract.here().checkSentences();
    }
}

package vn.thidua.registration.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Issuer;
import vn.thidua.paper.Paper;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.content.Content;

/** What the papers of one registration share: who issues it, for which year and bloc, and to whom it goes. */
record PaperContext(
        Province province,
        int awardYear,
        String unitName,
        String unitCode,
        String blocName,
        @Nullable String judgeName) {

    Issuer issuer() {
        return new Issuer(province.name(), province.parent(), unitName, unitCode);
    }

    /** The bloc's head as a letter names it: "Trưởng Khối Thi đua …". */
    String head() {
        return head(blocName);
    }

    static String head(String bloc) {
        return PaperWords.of(Sentence.of("paper-head").with("bloc", bloc));
    }

    static Paper.Closing closing(List<String> recipients, Content content) {
        var signature = content.signature();
        return signature == null
                ? Paper.Closing.of(recipients, "", "")
                : Paper.Closing.of(recipients, signature.title(), signature.name());
    }
}

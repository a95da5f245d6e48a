package vn.thidua.registration.comparison.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.rule.AnsweredFinding;

/** The findings of tables in words. A table has hundreds of sentences, of which a change of one member touches few. */
final class FindingViewCache {

    private static final int MOST = 4000;

    private final Sentences sentences;

    /** The least lately asked for first. */
    private final LinkedHashMap<AnsweredFinding, ComparedFindingView> said = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<AnsweredFinding, ComparedFindingView> eldest) {
            return size() > MOST;
        }
    };

    FindingViewCache(Sentences sentences) {
        this.sentences = sentences;
    }

    List<ComparedFindingView> of(List<AnsweredFinding> findings) {
        synchronized (said) {
            return findings.stream()
                    .map(it -> said.computeIfAbsent(it, finding -> ComparedFindingView.of(finding, sentences)))
                    .toList();
        }
    }
}

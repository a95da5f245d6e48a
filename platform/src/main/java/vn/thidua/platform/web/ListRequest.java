package vn.thidua.platform.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Searchable;
import vn.thidua.platform.text.VietnameseText;

/** What is asked of a list: the part after which item, how many of them at most, and the words they must have. */
public record ListRequest(@Nullable UUID after, int limit, String search) {

    /** The longest search that is taken. */
    public static final int MOST_SEARCHED = 100;

    /** Those that have every word searched for, or a word that begins or goes on with it, whatever its accents and case. */
    <S extends Searchable> List<S> matching(List<S> ordered) {
        var words = List.of(VietnameseText.searchKey(search).split(" "));
        return ordered.stream().filter(it -> hasAll(it, words)).toList();
    }

    private static boolean hasAll(Searchable item, List<String> words) {
        var key = VietnameseText.searchKey(item.searchText());
        return words.stream().allMatch(key::contains);
    }
}

package vn.thidua.planted.six;

/** What says sentences in words. */
public interface Sentences {

    String english(String key);
}

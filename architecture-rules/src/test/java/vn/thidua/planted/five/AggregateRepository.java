package vn.thidua.planted.five;

/** All of something. */
public interface AggregateRepository {

    String get(String id);
}

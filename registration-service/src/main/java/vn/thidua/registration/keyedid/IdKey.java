package vn.thidua.registration.keyedid;

/** The key that ids are made with: one for all instances, made once and never changed. */
public interface IdKey {

    byte[] bytes();
}

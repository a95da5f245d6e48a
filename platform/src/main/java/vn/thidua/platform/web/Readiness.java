package vn.thidua.platform.web;

/** Says whether everything is done that has to be done before the first request. */
@FunctionalInterface
public interface Readiness {

    boolean isReady();
}

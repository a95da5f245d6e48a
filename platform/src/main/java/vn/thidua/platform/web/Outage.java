package vn.thidua.platform.web;

/** Says of an error whether something the service needs is away for a while, so that the same request may be sent again. */
@FunctionalInterface
public interface Outage {

    boolean isBehind(Throwable error);
}

package vn.thidua.registration.paper;

/** Where papers are issued, and the body above those that issue them as it stands at a paper's head. */
public record Province(String name, String parent) {}

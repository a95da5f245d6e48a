package vn.thidua.registration.content;

/** Who signs the paper: the office on one or two lines ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC") and the name. */
public record Signature(String title, String name) {}

package vn.thidua.planted.rule;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** A domain that knows a library: wrong on purpose. */
record Rule(List<ArchRule> rules) {}

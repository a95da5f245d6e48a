package vn.thidua.planted.four;

import org.jspecify.annotations.Nullable;
import vn.thidua.planted.three.Three;

/** The other side of the circle. */
public record Four(@Nullable Three three) {}

@NullMarked
package vn.thidua.platform.trace;

import org.jspecify.annotations.NullMarked;

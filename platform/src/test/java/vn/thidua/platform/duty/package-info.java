@NullMarked
package vn.thidua.platform.duty;

import org.jspecify.annotations.NullMarked;

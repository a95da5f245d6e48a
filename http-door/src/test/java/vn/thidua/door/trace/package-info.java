@NullMarked
package vn.thidua.door.trace;

import org.jspecify.annotations.NullMarked;

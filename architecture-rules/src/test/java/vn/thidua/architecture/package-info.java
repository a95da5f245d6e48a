@NullMarked
package vn.thidua.architecture;

import org.jspecify.annotations.NullMarked;

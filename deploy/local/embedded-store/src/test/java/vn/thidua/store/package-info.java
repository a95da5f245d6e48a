@NullMarked
package vn.thidua.store;

import org.jspecify.annotations.NullMarked;

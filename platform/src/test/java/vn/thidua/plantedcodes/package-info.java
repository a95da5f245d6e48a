/** A small service's code that refuses in many ways. */
@NullMarked
package vn.thidua.plantedcodes;

import org.jspecify.annotations.NullMarked;

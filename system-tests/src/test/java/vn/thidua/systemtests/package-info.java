/** The whole platform as people use it. */
@NullMarked
package vn.thidua.systemtests;

import org.jspecify.annotations.NullMarked;

/** A small service the platform is tried with: trees that are planted, grow and are felled, and birds received from elsewhere. */
@NullMarked
package vn.thidua.platform.grove;

import org.jspecify.annotations.NullMarked;

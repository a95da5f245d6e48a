/** Papers printed and opened again. */
@NullMarked
package vn.thidua.paper;

import org.jspecify.annotations.NullMarked;

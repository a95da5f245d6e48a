/** The user interface, served from the class path. */
@NullMarked
package vn.thidua.gateway.ui;

import org.jspecify.annotations.NullMarked;

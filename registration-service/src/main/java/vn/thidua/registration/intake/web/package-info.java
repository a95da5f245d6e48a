/** Files of a unit over HTTP. */
@NullMarked
package vn.thidua.registration.intake.web;

import org.jspecify.annotations.NullMarked;

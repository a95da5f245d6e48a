/** Nudges over HTTP. */
@NullMarked
package vn.thidua.registration.nudge.web;

import org.jspecify.annotations.NullMarked;

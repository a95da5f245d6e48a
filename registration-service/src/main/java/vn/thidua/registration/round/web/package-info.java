/** Rounds over HTTP. */
@NullMarked
package vn.thidua.registration.round.web;

import org.jspecify.annotations.NullMarked;

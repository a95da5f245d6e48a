/** Registrations over HTTP. */
@NullMarked
package vn.thidua.registration.pledge.web;

import org.jspecify.annotations.NullMarked;

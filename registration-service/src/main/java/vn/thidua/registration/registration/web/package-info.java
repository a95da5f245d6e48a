/** Registrations over HTTP. */
@NullMarked
package vn.thidua.registration.registration.web;

import org.jspecify.annotations.NullMarked;

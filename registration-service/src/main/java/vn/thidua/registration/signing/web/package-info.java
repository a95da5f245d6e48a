/** Delegations and a unit's people over HTTP. */
@NullMarked
package vn.thidua.registration.signing.web;

import org.jspecify.annotations.NullMarked;

/** Delegations and a unit's people over HTTP. */
@NullMarked
package vn.thidua.registration.delegation.web;

import org.jspecify.annotations.NullMarked;

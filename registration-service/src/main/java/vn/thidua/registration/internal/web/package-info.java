/** Pledges inside units over HTTP. */
@NullMarked
package vn.thidua.registration.internal.web;

import org.jspecify.annotations.NullMarked;

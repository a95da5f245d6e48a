/** Pledges inside units over HTTP. */
@NullMarked
package vn.thidua.registration.internalpledge.web;

import org.jspecify.annotations.NullMarked;

/** Snapshots over HTTP. */
@NullMarked
package vn.thidua.registration.snapshot.web;

import org.jspecify.annotations.NullMarked;

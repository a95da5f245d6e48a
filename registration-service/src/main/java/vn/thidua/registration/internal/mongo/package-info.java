/** Pledges inside units in MongoDB. */
@NullMarked
package vn.thidua.registration.internal.mongo;

import org.jspecify.annotations.NullMarked;

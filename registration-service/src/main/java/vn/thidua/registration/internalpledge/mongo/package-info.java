/** Pledges inside units in MongoDB. */
@NullMarked
package vn.thidua.registration.internalpledge.mongo;

import org.jspecify.annotations.NullMarked;

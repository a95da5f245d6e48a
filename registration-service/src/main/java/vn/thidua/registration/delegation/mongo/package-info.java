/** Delegations in MongoDB. */
@NullMarked
package vn.thidua.registration.delegation.mongo;

import org.jspecify.annotations.NullMarked;

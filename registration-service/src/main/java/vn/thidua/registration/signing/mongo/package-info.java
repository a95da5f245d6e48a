/** Delegations in MongoDB. */
@NullMarked
package vn.thidua.registration.signing.mongo;

import org.jspecify.annotations.NullMarked;

/** Registrations in MongoDB. */
@NullMarked
package vn.thidua.registration.pledge.mongo;

import org.jspecify.annotations.NullMarked;

/** Registrations in MongoDB. */
@NullMarked
package vn.thidua.registration.registration.mongo;

import org.jspecify.annotations.NullMarked;

/** Rounds in MongoDB. */
@NullMarked
package vn.thidua.registration.round.mongo;

import org.jspecify.annotations.NullMarked;

/** Nudges in MongoDB. */
@NullMarked
package vn.thidua.registration.nudge.mongo;

import org.jspecify.annotations.NullMarked;

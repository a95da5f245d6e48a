/** Files that were read, in MongoDB. */
@NullMarked
package vn.thidua.registration.intake.mongo;

import org.jspecify.annotations.NullMarked;

/** Staff lists in MongoDB. */
@NullMarked
package vn.thidua.registration.staff.mongo;

import org.jspecify.annotations.NullMarked;

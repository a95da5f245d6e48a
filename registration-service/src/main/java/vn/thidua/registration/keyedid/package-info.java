/** Ids that follow from names, and tell nothing to whoever knows the names. */
@NullMarked
package vn.thidua.registration.keyedid;

import org.jspecify.annotations.NullMarked;

/** Ids that follow from names, and tell nothing to anyone who knows the names. */
@NullMarked
package vn.thidua.registration.keyedid;

import org.jspecify.annotations.NullMarked;

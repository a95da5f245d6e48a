/** Ids that follow from names, and reveal nothing to anyone who knows the names. */
@NullMarked
package vn.thidua.registration.keyedid;

import org.jspecify.annotations.NullMarked;

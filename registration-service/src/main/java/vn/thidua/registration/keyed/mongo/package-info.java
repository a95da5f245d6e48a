/** The key in the store. */
@NullMarked
package vn.thidua.registration.keyed.mongo;

import org.jspecify.annotations.NullMarked;

/** The key in the store. */
@NullMarked
package vn.thidua.registration.keyedid.mongo;

import org.jspecify.annotations.NullMarked;

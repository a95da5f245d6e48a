/** A document store that speaks MongoDB's protocol, for development and tests only. */
@NullMarked
package vn.thidua.store;

import org.jspecify.annotations.NullMarked;
